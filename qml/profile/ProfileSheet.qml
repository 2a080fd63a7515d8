// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Describing a home to Digiwatt, step by step. */
AppDialog {
    id: root

    required property ProfileController profile
    readonly property int step: profile.step
    readonly property bool loading: profile.loading
    readonly property bool atEnd: step === profile.steps.length - 1

    function focusStep() {
        if (fields.visible)
            fields.focusFirst();
        else
            buttons.focusBack();
    }

    title: qsTr("Describe the home to %1", "service").arg(profile.home)
    width: parent ? Math.min(Math.round(720 * Theme.scale), parent.width - 2 * Theme.edge) : 0
    height: parent ? Math.min(Math.round(640 * Theme.scale), parent.height - 2 * Theme.edge) : 0
    closePolicy: Popup.CloseOnEscape
    onStepChanged: focusStep()
    onLoadingChanged: focusStep()
    onOpened: focusStep()
    onClosed: profile.close()

    SegmentedControl {
        objectName: "profileSteps"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        labels: root.profile.steps
        current: root.step
        Accessible.name: qsTr("Steps")
        onChosen: index => root.profile.go(index)
    }
    ScrollView {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        contentWidth: availableWidth

        ColumnLayout {
            width: view.availableWidth
            spacing: Theme.gap

            ProgressLine {
                Layout.fillWidth: true
                visible: root.loading
                running: visible
            }
            AppCheckBox {
                objectName: "profileRegistered"
                Layout.topMargin: 4 // for the ring around it
                Layout.leftMargin: 3
                visible: !root.loading && root.step === 0
                text: qsTr("Digiwatt knows this home already: nothing is to be registered")
                checked: root.profile.registered
                onToggled: root.profile.setRegistered(checked)
            }
            ProfileFields {
                id: fields

                objectName: "profileFields"
                Layout.fillWidth: true
                visible: root.step < 3
                profile: root.profile
                onVisibleChanged: {
                    if (visible)
                        focusFirst();
                }
            }
            ProfileAppliances {
                objectName: "profileAppliances"
                Layout.fillWidth: true
                visible: root.step === 3
                profile: root.profile
            }
            ProfileReview {
                objectName: "profileReview"
                Layout.fillWidth: true
                visible: root.atEnd
                problem: root.profile.problem
                sending: root.profile.sending
            }
        }
    }
    ProfileButtons {
        id: buttons

        Layout.fillWidth: true
        profile: root.profile
        atEnd: root.atEnd
        onCloseAsked: root.close()
    }
}
