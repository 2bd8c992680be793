// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sending/linesheet.h"

#include "app/domain/picks.h"
#include "app/store/store.h"
#include "ui/context.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/sending/messagerow.h"
#include "ui/pages/sending/sheetframe.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 720, least = 24;

/// The rows of the message with the notebook's margin line through all of them.
class Parts : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(QRect(theme.px(MessageRow::margin), 0, 1, height()),
                         theme.color(&Tokens::margin));
    }
};

} // namespace

LineSheet::LineSheet(Context &context, QWidget *window)
    : Veil(window, Keys::Held), m_context(context) {
    const Theme &theme = themeOf(this);
    setAccessibleName(tr("A line to send"));
    passKeys(
        {QKeySequence(u"Ctrl+Shift+C"_s), QKeySequence(u"Ctrl+L"_s), QKeySequence(u"Ctrl+Q"_s)});
    m_content = new Parts;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    m_column->setSpacing(0);
    m_scroll = new PageScroll(m_content);
    for (QWidget *ground : {static_cast<QWidget *>(m_scroll), m_scroll->viewport(), m_content})
        ground->setBackgroundRole(QPalette::Button); // the sheet's own
    const auto head = sheetframe::begin(sheet(), u"message"_s, tr("A line to send"));
    m_to = head.who;
    addTemplates(head.line);
    head.column->addWidget(m_scroll, 1);
    makeFoot();
    head.column->addWidget(m_foot);
    m_content->installEventFilter(this);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, [this] {
        if (isOpen())
            placeAnew();
    });
}

void LineSheet::addTemplates(QHBoxLayout *line) {
    m_keep = new Button(tr("Keep as the template"), Button::Kind::Link, sheet());
    m_keep->setSmall(true);
    line->addWidget(m_keep);
    line->addWidget(new PlainLabel(tr("Template"), Fonts::Role::Small, &Tokens::ink2, sheet()));
    m_picker = new PickEdit(sheet());
    m_picker->setName(tr("Template"));
    QStringList names;
    for (const Occasion one : occasions)
        names << occasionName(one);
    m_picker->setChoices(names);
    line->addWidget(m_picker);
    connect(m_keep, &QAbstractButton::clicked, this, &LineSheet::keepTemplate);
    connect(m_picker, &PickEdit::picked, this, [this](int index) {
        choose(occasions.at(static_cast<std::size_t>(std::clamp(index, 0, 2))));
    });
}

void LineSheet::makeFoot() {
    m_copy = new Button(tr("Copy"), Button::Kind::Primary, sheet());
    m_copy->setSymbol(u"copy"_s);
    m_copy->setHint(QKeySequence(u"Ctrl+Shift+C"_s));
    m_sent = new Button(tr("I sent it"), Button::Kind::Plain, sheet());
    m_foot = new SheetFoot({m_copy, m_sent}, sheet());
    connect(m_copy, &QAbstractButton::clicked, this, &LineSheet::copy);
    connect(m_sent, &QAbstractButton::clicked, this, &LineSheet::markSent);
    connect(m_foot, &SheetFoot::closeWanted, this, &LineSheet::close);
}

// --- reading --------------------------------------------------------------------------------

void LineSheet::open(Id client, Id session, std::optional<Occasion> occasion) {
    const ClientNotebook notebook = m_context.store.notebook(client);
    const QDate today = m_context.today();
    const Session *last = about::sessionById(notebook, session);
    if (!last)
        last = about::lastHeld(notebook, today);
    leaveEditors();
    m_client = client;
    m_session = last ? last->id : 0;
    m_contact = 0;
    m_source = messageSource(notebook, m_context.store.me(), m_session, today);
    m_channel = about::messageChannel(notebook, today);
    m_who = about::nameWithSan(notebook.client);
    m_to->setText(tr("to %1").arg(m_who));
    m_sent->setVisible(!m_context.store.isReadOnly());
    m_sent->setToolTip(tr("Notes a contact by %1 today").arg(kindName(m_channel)));
    m_occasion =
        occasion.value_or(session != 0 ? Occasion::AfterSession : likelyOccasion(notebook, today));
    read();
    rise();
    m_copy->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT openChanged();
}

void LineSheet::close() {
    leaveEditors();
    Veil::close();
    Q_EMIT openChanged();
}

void LineSheet::choose(Occasion occasion) {
    leaveEditors();
    m_occasion = occasion;
    attempt(this, [&] { read(); });
}

LineSheet::Draft &LineSheet::draft() {
    return m_drafts[{m_client, m_session, m_occasion}];
}

MessageTemplate LineSheet::keptTemplate() const {
    MessageTemplate kept = firstTemplate(m_occasion);
    for (const Preference &one : m_context.store.all<Preference>())
        for (const TemplateText &text : templateTexts)
            if (one.key == templateKey(m_occasion, text))
                kept.*text.member = one.value;
    return kept;
}

void LineSheet::read() {
    m_template = keptTemplate();
    m_picker->setCurrent(static_cast<int>(
        std::find(occasions.begin(), occasions.end(), m_occasion) - occasions.begin()));
    say(tr("Nothing is sent from here."));
    showParts();
}

void LineSheet::showParts() {
    for (MessageRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() && item->widget()->inherits("QFrame")) // a line between parts
            delete item->widget();
        delete item;
    }
    m_parts = lineToSend(*m_source, m_template, draft().words);
    const int choices = static_cast<int>(wordsToQuote(*m_source, m_occasion).size());
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        addRow(m_parts[i], choices,
               i + 1 < m_parts.size() && m_parts[i + 1].origin == Origin::Lead);
    m_column->addStretch(1);
    follow();
    m_fit.start();
}

void LineSheet::addRow(const MessagePart &made, int choices, bool leads) {
    if (!m_rows.empty() && made.origin != Origin::Lead)
        m_column->addWidget(hairline(Qt::Horizontal, m_content));
    MessagePart part = made;
    // What was changed stands as long as what it was made from does.
    if (const auto edit = draft().edits.find(made.origin);
        edit != draft().edits.end() && edit->second.first == made.text)
        part.text = edit->second.second;
    auto *row = new MessageRow(part, choices, leads, m_content);
    row->setIncluded(!draft().out.contains(made.origin));
    m_column->addWidget(row);
    m_rows.push_back(row);
    connect(row, &MessageRow::edited, this, [this, made](const QString &text) {
        if (text == made.text)
            draft().edits.erase(made.origin);
        else
            draft().edits[made.origin] = {made.text, text};
        follow();
    });
    connect(row, &MessageRow::included, this, [this, origin = made.origin](bool on) {
        on ? (void)draft().out.erase(origin) : (void)draft().out.insert(origin);
        follow();
    });
    // Queued: the row whose click this is goes.
    connect(
        row, &MessageRow::otherWanted, this,
        [this] {
            leaveEditors();
            ++draft().words;
            showParts();
            if (MessageRow *words = this->row(Origin::OwnWords); words && words->other())
                words->other()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

MessageRow *LineSheet::row(Origin origin) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const MessageRow *row) { return row->origin() == origin; });
    return found == m_rows.end() ? nullptr : *found;
}

QString LineSheet::note() const {
    return m_foot->note();
}

void LineSheet::say(const QString &sentence, bool isWrong) {
    m_foot->say(sentence, isWrong);
}

/// What can be done follows what is typed and ticked.
void LineSheet::follow() {
    const MessageRow *words = row(Origin::OwnWords);
    if (MessageRow *lead = row(Origin::Lead))
        lead->setVisible(words && words->isIncluded());
    const Draft &now = draft();
    const bool changed = std::any_of(m_parts.begin(), m_parts.end(), [&](const MessagePart &part) {
        const auto edit = now.edits.find(part.origin);
        return part.isTemplate() && edit != now.edits.end() && edit->second.first == part.text;
    });
    m_keep->setVisible(changed && !m_context.store.isReadOnly());
}

void LineSheet::place() {
    const Theme &theme = themeOf(this);
    const int width = qMin(theme.px(wide), this->width() - 32);
    const int frame = 2 + 1 + theme.px(sheetframe::headHeight) + theme.px(sheetframe::footHeight);
    const int parts = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width - 2)
                                                    : m_column->totalSizeHint().height();
    const int height = qMin(frame + parts, this->height() - 2 * theme.px(least));
    const int top = qMin(this->height() * 12 / 100, (this->height() - height) / 2);
    sheet()->setGeometry((this->width() - width) / 2, top, width, height);
}

bool LineSheet::eventFilter(QObject *watched, QEvent *event) {
    // A part became longer: so does the sheet.
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        m_fit.start();
    return Veil::eventFilter(watched, event);
}

// --- doing ----------------------------------------------------------------------------------

void LineSheet::leaveEditors() {
    for (const MessageRow *row : m_rows)
        if (row->editor())
            row->editor()->leave();
}

std::vector<MessagePart> LineSheet::partsAsEdited() {
    std::vector<MessagePart> parts;
    for (const MessagePart &made : m_parts) {
        const bool out = draft().out.contains(made.origin) ||
                         (made.origin == Origin::Lead && draft().out.contains(Origin::OwnWords));
        const MessageRow *shown = row(made.origin);
        if (out || !shown)
            continue;
        MessagePart part = made;
        // Theirs are taken as they were read, and from no editor.
        if (shown->editor())
            part.text = shown->editor()->text();
        parts.push_back(part);
    }
    return parts;
}

QString LineSheet::message() {
    leaveEditors();
    return messageText(partsAsEdited());
}

void LineSheet::copy() {
    const QString text = message();
    if (text.isEmpty())
        return say(tr("Every part is left out: there is nothing to copy."), true);
    QGuiApplication::clipboard()->setText(text);
    say(tr("Copied. It can be pasted where you write to them."));
}

void LineSheet::markSent() {
    leaveEditors();
    const auto error = caught([&] {
        if (m_contact == 0) // a second try is the same row
            m_contact = m_context.store.freshId();
        Contact contact;
        contact.id = m_contact;
        contact.client = m_client;
        contact.date = m_context.today();
        contact.channel = m_channel;
        contact.by = Side::Consultant;
        contact.text = tr("A line: %1").arg(occasionName(m_occasion));
        m_context.store.save(contact, tr("Line sent"));
    });
    if (error)
        return say(error->sentence, true);
    m_drafts.erase({m_client, m_session, m_occasion});
    close();
    m_context.offerUndo(tr("%1: contact noted.").arg(m_who));
}

void LineSheet::keepTemplate() {
    leaveEditors();
    const auto error = caught([&] {
        const std::vector<Preference> known = m_context.store.all<Preference>();
        m_context.store.write(tr("Template kept"), [&](Store::Batch &batch) {
            constexpr std::array origins{Origin::Opening, Origin::Lead, Origin::Closing};
            for (std::size_t i = 0; i < origins.size(); ++i) {
                const auto edit = draft().edits.find(origins[i]);
                if (edit == draft().edits.end())
                    continue;
                Preference row;
                row.key = templateKey(m_occasion, templateTexts[i]);
                for (const Preference &one : known)
                    if (one.key == row.key)
                        row.id = one.id;
                // There is one of a name at most: a second try must be the same row.
                if (Id &fresh = m_templateIds[row.key]; row.id == 0)
                    row.id = fresh = fresh != 0 ? fresh : m_context.store.freshId();
                row.value =
                    takenOut(edit->second.second, *m_source, m_template.*templateTexts[i].member);
                batch.save(row);
            }
        });
    });
    if (error)
        return say(error->sentence, true);
    for (const Origin origin : {Origin::Opening, Origin::Lead, Origin::Closing})
        draft().edits.erase(origin);
    attempt(this, [&] { read(); });
    say(tr("Kept. The next such line begins like this."));
    m_copy->setFocus(Qt::OtherFocusReason);
}
