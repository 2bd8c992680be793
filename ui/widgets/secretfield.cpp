// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

LineField *secretField(const QString &name, QWidget *parent) {
    auto *field = new LineField(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}
