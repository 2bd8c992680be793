// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/access.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QWidget>

namespace {

constexpr char kRole[] = "wellspringRole";
constexpr char kValue[] = "wellspringValue";

class WithRole final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return object()->property(kValue).toString();
        const QString given = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(object());
        return given.isEmpty() && label && kind == QAccessible::Name ? label->text() : given;
    }
};

QAccessibleInterface *withRole(const QString &, QObject *object) {
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(kRole);
    if (!role.isValid())
        return nullptr;
    return new WithRole(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role) {
    static const bool installed = (QAccessible::installFactory(withRole), true);
    Q_UNUSED(installed)
    widget->setProperty(kRole, static_cast<int>(role));
}

void setAccessibleValue(QWidget *widget, const QString &value) {
    widget->setProperty(kValue, value);
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}
