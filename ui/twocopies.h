// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MainWindow;

/// What the window does about copies of the open notebook: it notices one that a sync client laid
/// beside it, and one that came into its very place; offers to bring both together; and reminds
/// of what waits for a decision. Nothing is merged that nobody asked for.
class TwoCopies : public QObject {
    Q_OBJECT
public:
    explicit TwoCopies(MainWindow &window);

    /// A notebook was opened.
    void look();
    /// Whether another copy has come into the notebook's place; then the message says so and its
    /// button helps.
    bool tellIfReplaced();
    /// The message's button, and the notice's; false: it is about something else.
    bool help();
    bool actOnNotice();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void bringTogether();
    void showPage(const QString &copy);
    void notice(const QString &sentence, const QString &action);

    MainWindow &m_window;
    QString m_offered; ///< a copy beside
    QString m_told;    ///< the notice that is ours
};
