// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chartpicture.h"

#include <QCoreApplication>
#include <QDate>

/// A chart as a file of its own: its heading, its sentences, the drawing, in the light colours
/// whatever the window wears. Nothing but that one chart is in it: no name, no note, no path.
class chartfile {
    Q_DECLARE_TR_FUNCTIONS(chartfile)
public:
    enum class Format { Svg, Png };
    /// By the ending; SVG without one of ours.
    static Format formatOf(const QString &path);

    /// Its text is text: it can be searched, copied and read aloud.
    static QByteArray svg(const ChartPicture &picture);
    /// Two dots to a logical pixel.
    static QByteArray png(const ChartPicture &picture);

    /// A name for the file, without folder: the kind of chart and the day.
    static QString suggestion(const ChartPicture &picture, QDate today);

    /// Throws Error with a sentence; then nothing was written.
    static void write(const ChartPicture &picture, const QString &path, bool overwrite);
};
