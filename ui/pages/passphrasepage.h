// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class Button;
class LineField;
class PlainLabel;
class QVBoxLayout;

/// Asks for a passphrase inside the window, never in a dialog: to open a notebook, to come back
/// after locking, or twice to make a new one. What goes wrong is said under the field and
/// changes nothing.
class PassphrasePage : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { Open, Unlock, Create };
    /// Opens or makes the notebook; throws Error, whose sentence is shown here. On success the
    /// page may already be gone when it returns.
    using Attempt = std::function<void(const QString &file, const QByteArray &passphrase)>;

    PassphrasePage(Purpose purpose, const QString &file, Attempt attempt, bool canCancel,
                   QWidget *parent = nullptr);

    /// Where the file cannot be written here (open elsewhere, or on a disk for reading), a second
    /// button does this instead.
    void offerReading(Attempt attempt);
    /// That button; null unless it is in sight.
    Button *readingButton() const;

    QString file() const { return m_file; }
    /// The sentence under the field, empty when nothing went wrong.
    QString complaint() const;

Q_SIGNALS:
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWords(QVBoxLayout *rows);
    void addPlace(QVBoxLayout *rows);
    void addFields(QVBoxLayout *rows);
    void addButtons(QVBoxLayout *rows);
    void chooseFile();
    void go();
    void tryIt(const Attempt &attempt);
    QString sentence() const;
    QString explanation() const;
    void complain(const QString &sentence);

    Purpose m_purpose;
    QString m_file;
    Attempt m_attempt;
    Attempt m_reading;
    PlainLabel *m_where;
    LineField *m_first;
    LineField *m_second = nullptr;
    PlainLabel *m_complaint;
    Button *m_go;
    Button *m_read;
    bool m_canCancel = false;
};
