// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests of looking together share: keys as a desktop would bring them, all that can be read
// in a window, and a client of whom much is known that is not for their eyes.

#include "tests/ui/shell.h"

#include "ui/charts/painterchart.h"
#include "ui/pages/together/togetherpage.h"
#include "ui/widgets/pickedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace together {

using namespace Qt::StringLiterals;

inline void settle() {
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// The stand-in for a desktop gives the keys to nobody after the size of the window changed.
inline void activate(MainWindow &window) {
    settle();
    QApplication::setActiveWindow(&window);
    settle();
}

inline TogetherPage *look(MainWindow &window) {
    activate(window);
    window.actions()[Act::Together]->trigger();
    activate(window);
    return window.togetherPage();
}

/// The key as the desktop would bring it: to whatever has the keys.
inline void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers with = {}) {
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, key, with);
    activate(window);
}

inline void gatherChart(const Chart &chart, QStringList &texts) {
    texts << chart.title << chart.verdict.plain() << chart.key << chart.hint << chart.summary;
    for (const Chart::Panel &panel : chart.panels) {
        for (const Chart::EndLabel &label : panel.endLabels)
            for (const Chart::EndLabel::Words &words : label.words)
                texts << words.text;
        for (const Chart::Remark &remark : panel.remarks)
            texts << remark.text;
        for (const Chart::Series &series : panel.series)
            texts << series.name;
        if (panel.target)
            texts << panel.target->text;
        if (panel.band)
            texts << panel.band->name;
    }
    for (const Chart::Note &note : chart.notes)
        texts << note.facts << note.words;
    texts << chart.table.head;
    for (const QStringList &row : chart.table.rows)
        texts << row;
}

/// Everything that can be read in what is visible of the window, its title and what the
/// accessibility bus says included.
inline QString readable(const MainWindow &window) {
    QStringList texts{window.windowTitle()};
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text() << line->placeholderText();
        if (const auto *pick = qobject_cast<const PickEdit *>(widget))
            texts << pick->choices();
        if (const auto *chart = qobject_cast<const PainterChart *>(widget))
            gatherChart(chart->chart(), texts);
    }
    return texts.join(u'\n');
}

/// A client of whom everything is known that must not be shown to them, each with its canary.
struct Told {
    Id well = 0, goal = 0;

    static Told seed(const Shell &shell) {
        Told told;
        auto store = shell.open();
        store->write(u"seed"_s, [&](Store::Batch &batch) {
            told.own(batch, shell);
            told.hidden(batch, shell);
        });
        store->close();
        return told;
    }

private:
    void own(Store::Batch &batch, const Shell &shell) {
        Well named;
        named.client = shell.tanaka;
        named.name = u"めくる前の一瞬"_s;
        named.fills = u"CANARY-fills"_s;
        named.dries = u"CANARY-dries"_s;
        well = batch.save(named).id;
        Evidence words;
        words.client = shell.tanaka;
        words.well = well;
        words.quote = u"子どもが、めくる前に息を止めるんです。"_s;
        words.date = shell.day.addDays(-300);
        batch.save(words);
        Goal shown;
        shown.client = shell.tanaka;
        shown.title = u"えんがわ文庫に集まった本"_s;
        shown.measure = u"集まった本"_s;
        shown.unit = u"冊"_s;
        shown.start = shell.day.addDays(-250);
        shown.due = shell.day.addDays(120);
        shown.startValue = 0;
        shown.targetValue = 300;
        goal = batch.save(shown).id;
        for (int i = 1; i <= 6; ++i) {
            Measurement value;
            value.client = shell.tanaka;
            value.goal = goal;
            value.date = shell.day.addDays(-30 * i);
            value.value = 90 - 10 * i; // far behind
            batch.save(value);
        }
    }
    void hidden(Store::Batch &batch, const Shell &shell) {
        const QDate then = shell.day.addDays(-14);
        const Id session = batch.where(&Session::client, shell.tanaka).front().id;
        Line line;
        line.client = shell.tanaka;
        line.session = session;
        line.kind = LineKind::Concern;
        line.text = u"CANARY-concern-line"_s;
        const Id privately = batch.save(line).id;
        Concern concern;
        concern.client = shell.tanaka;
        concern.session = session;
        concern.date = then;
        concern.text = u"CANARY-concern"_s;
        batch.save(concern);
        Evidence aside;
        aside.client = shell.tanaka;
        aside.line = privately;
        aside.date = then;
        aside.quote = u"CANARY-private-words"_s;
        batch.save(aside);
        Evidence seen = aside;
        seen.id = 0;
        seen.line = 0;
        seen.ownWords = false;
        seen.quote = u"CANARY-seen-by-me"_s;
        batch.save(seen);
        Well guessed;
        guessed.client = shell.tanaka;
        guessed.name = u"CANARY-guessed-well"_s;
        batch.save(guessed);
        Promise promise;
        promise.client = shell.tanaka;
        promise.line = privately;
        promise.text = u"CANARY-private-promise"_s;
        promise.made = then;
        batch.save(promise);
        Brake brake;
        brake.client = shell.tanaka;
        brake.goal = goal;
        brake.name = u"CANARY-brake"_s;
        brake.trigger = u"CANARY-trigger"_s;
        brake.noted = then;
        const Id braking = batch.save(brake).id;
        Plan plan;
        plan.client = shell.tanaka;
        plan.brake = braking;
        plan.cue = u"CANARY-cue"_s;
        plan.response = u"CANARY-response"_s;
        batch.save(plan);
        OwnNote note;
        note.client = shell.tanaka;
        note.date = then;
        note.text = u"CANARY-own-note"_s;
        batch.save(note);
        for (int i = 1; i <= 20; ++i) {
            CheckIn said;
            said.client = shell.tanaka;
            said.date = shell.day.addDays(-7 * i);
            said.energy = i < 5 ? 1 : 8; // a slide
            said.pull = i < 5 ? 9 : 2;
            said.note = u"CANARY-check-in"_s;
            batch.save(said);
        }
    }
};

} // namespace together
