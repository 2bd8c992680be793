// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/signs.h"

#include "app/domain/signals.h"

#include <QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Signs {
    Q_DECLARE_TR_FUNCTIONS(Signs)
};

constexpr std::size_t mostSigns = 2;

struct SignKind {
    SignalKind kind;
    const char *icon;
    const char *tab;
    const char *open;
};
constexpr SignKind signKinds[] = {
    {SignalKind::Slide, "slide", "card", QT_TRANSLATE_NOOP("Signs", "Open card")},
    {SignalKind::ActionsMissed, "slide", "goals", QT_TRANSLATE_NOOP("Signs", "Open goals")},
    {SignalKind::DryWell, "dry", "progress", QT_TRANSLATE_NOOP("Signs", "Open progress")},
    {SignalKind::WordsMissing, "dry", "wells", QT_TRANSLATE_NOOP("Signs", "Open wells")},
    {SignalKind::ShallowTalk, "dry", "wells", QT_TRANSLATE_NOOP("Signs", "Open wells")},
    {SignalKind::GiftOpen, "gift", "notebook", QT_TRANSLATE_NOOP("Signs", "Open notebook")},
};

} // namespace

std::vector<BriefSign> signsOf(const ClientNotebook &notebook, QDate day) {
    std::vector<BriefSign> signs;
    bool hasCard = false;
    const std::vector<Signal> found = signalsOf(notebook, day);
    for (const Signal &signal : found) {
        // The first of these is the card's own line.
        if (hasSlideCard(signal.kind) && !std::exchange(hasCard, true))
            continue;
        // A well that is missed by name says it better.
        if (signal.kind == SignalKind::ShallowTalk && firstOf(found, SignalKind::WordsMissing))
            continue;
        for (const SignKind &kind : signKinds)
            if (kind.kind == signal.kind && signs.size() < mostSigns)
                signs.push_back({QString::fromLatin1(kind.icon), signal.fact.plain(),
                                 QString::fromLatin1(kind.tab), signal.about,
                                 *kind.open ? Signs::tr(kind.open) : QString(),
                                 isAboutEnergy(signal.kind)});
    }
    return signs;
}
