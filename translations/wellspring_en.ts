<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AsOfBar</name>
    <message numerus="yes">
        <source>The clock of this computer had been set back: %n change(s) in it carry a later date.</source>
        <translation>
            <numerusform>The clock of this computer had been set back: %n change in it carries a later date.</numerusform>
            <numerusform>The clock of this computer had been set back: %n changes in it carry a later date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCare</name>
    <message numerus="yes">
        <source>Backed up and verified: %n client(s).</source>
        <translation>
            <numerusform>Backed up and verified: %n client.</numerusform>
            <numerusform>Backed up and verified: %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is whole is of %1: %n client(s).</source>
        <translation>
            <numerusform>The newest backup that is whole is of %1: %n client.</numerusform>
            <numerusform>The newest backup that is whole is of %1: %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) were removed.</source>
        <translation>
            <numerusform>%n older backup was removed.</numerusform>
            <numerusform>%n older backups were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other backup(s) could not be asked who was erased for good since, for they are damaged or have another passphrase.</source>
        <translation>
            <numerusform>%n other backup could not be asked who was erased for good since, for it is damaged or has another passphrase.</numerusform>
            <numerusform>%n other backups could not be asked who was erased for good since, for they are damaged or have another passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were erased for good since were left out.</source>
        <translation>
            <numerusform>%n client who was erased for good since was left out.</numerusform>
            <numerusform>%n clients who were erased for good since were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the backup of %1: %n place(s).</source>
        <translation>
            <numerusform>Restored from the backup of %1: %n place.</numerusform>
            <numerusform>Restored from the backup of %1: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are from before the passphrase or a code was changed. They still open with the one of that time, for everybody who knows it, and stay until you remove them.</source>
        <translation>
            <numerusform>%n backup is from before the passphrase or a code was changed. It still opens with the one of that time, for everybody who knows it, and stays until you remove it.</numerusform>
            <numerusform>%n backups are from before the passphrase or a code was changed. They still open with the one of that time, for everybody who knows it, and stay until you remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) for good</source>
        <translation>
            <numerusform>Remove %n backup for good</numerusform>
            <numerusform>Remove %n backups for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureTop</name>
    <message numerus="yes">
        <source>/ %n minutes</source>
        <translation>
            <numerusform>/ %n minute</numerusform>
            <numerusform>/ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n client(s) would come in. Nothing was changed.</source>
        <translation>
            <numerusform>%n client would come in. Nothing was changed.</numerusform>
            <numerusform>%n clients would come in. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) came in.</source>
        <translation>
            <numerusform>%n client came in.</numerusform>
            <numerusform>%n clients came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every seal and every row is whole. %n client(s).</source>
        <translation>
            <numerusform>Every seal and every row is whole. %n client.</numerusform>
            <numerusform>Every seal and every row is whole. %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) that only this copy has</source>
        <translation>
            <numerusform>%1: %n edit that only this copy has</numerusform>
            <numerusform>%1: %n edits that only this copy has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) erased for good in one copy are erased.</source>
        <translation>
            <numerusform>%n client erased for good in one copy is erased.</numerusform>
            <numerusform>%n clients erased for good in one copy are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) they say different things. Both are kept; the window lists them under “Two copies”.</source>
        <translation>
            <numerusform>In %n place they say different things. Both are kept; the window lists them under “Two copies”.</numerusform>
            <numerusform>In %n places they say different things. Both are kept; the window lists them under “Two copies”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is whole, with %n client(s): %1</source>
        <translation>
            <numerusform>The newest backup that is whole, with %n client: %1</numerusform>
            <numerusform>The newest backup that is whole, with %n clients: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and verified, %n client(s): %1</source>
        <translation>
            <numerusform>Backed up and verified, %n client: %1</numerusform>
            <numerusform>Backed up and verified, %n clients: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n client(s): %1</source>
        <translation>
            <numerusform>Restored, %n client: %1</numerusform>
            <numerusform>Restored, %n clients: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were erased for good since were left out.</source>
        <translation>
            <numerusform>%n client who was erased for good since was left out.</numerusform>
            <numerusform>%n clients who were erased for good since were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside it could not be asked who was erased for good since, for they are damaged or have another passphrase: %1</source>
        <translation>
            <numerusform>%n backup beside it could not be asked who was erased for good since, for it is damaged or has another passphrase: %1</numerusform>
            <numerusform>%n backups beside it could not be asked who was erased for good since, for they are damaged or have another passphrase: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>And %n more client(s).</source>
        <translation>
            <numerusform>And %n more client.</numerusform>
            <numerusform>And %n more clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of today are not in this backup. Restoring all of it takes them away.</source>
        <translation>
            <numerusform>%n client of today is not in this backup. Restoring all of it takes them away.</numerusform>
            <numerusform>%n clients of today are not in this backup. Restoring all of it takes them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in it were erased for good since. They do not come back.</source>
        <translation>
            <numerusform>%n client in it was erased for good since. They do not come back.</numerusform>
            <numerusform>%n clients in it were erased for good since. They do not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, also take away %n client(s)</source>
        <translation>
            <numerusform>Yes, also take away %n client</numerusform>
            <numerusform>Yes, also take away %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message numerus="yes">
        <source>%n change(s) in the history</source>
        <translation>
            <numerusform>%n change in the history</numerusform>
            <numerusform>%n changes in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others point to them. The link goes, the records stay.</source>
        <translation>
            <numerusform>%n record of others points to them. The link goes, the record stays.</numerusform>
            <numerusform>%n records of others point to them. The links go, the records stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their name also stands in %n record(s) of others. Those are other people&apos;s and stay as they are.</source>
        <translation>
            <numerusform>Their name also stands in %n record of others. That is other people&apos;s and stays as it is.</numerusform>
            <numerusform>Their name also stands in %n records of others. Those are other people&apos;s and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), made from %1 to %2, may still hold them.</source>
        <translation>
            <numerusform>%n backup, made from %1 to %2, may still hold them.</numerusform>
            <numerusform>%n backups, made from %1 to %2, may still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), made on %1, may still hold them.</source>
        <translation>
            <numerusform>%n backup, made on %1, may still hold them.</numerusform>
            <numerusform>%n backups, made on %1, may still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) beside the notebook or in a folder there, last changed on %1, may still hold them.</source>
        <translation>
            <numerusform>%n copy beside the notebook or in a folder there, last changed on %1, may still hold them.</numerusform>
            <numerusform>%n copies beside the notebook or in a folder there, last changed on %1, may still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) beside the notebook or in a folder there, last changed from %1 to %2, may still hold them.</source>
        <translation>
            <numerusform>%n copy beside the notebook or in a folder there, last changed from %1 to %2, may still hold them.</numerusform>
            <numerusform>%n copies beside the notebook or in a folder there, last changed from %1 to %2, may still hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n people to bring in</source>
        <translation>
            <numerusform>%n person to bring in</numerusform>
            <numerusform>%n people to bring in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought in.</source>
        <translation>
            <numerusform>%n person was brought in.</numerusform>
            <numerusform>%n people were brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message numerus="yes">
        <source>%n other computer(s) can.</source>
        <translation>
            <numerusform>%n other computer can.</numerusform>
            <numerusform>%n other computers can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFold</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteFinder</name>
    <message numerus="yes">
        <source>In the notes: %n</source>
        <translation>
            <numerusform>In the notes: %n</numerusform>
            <numerusform>In the notes: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateFold</name>
    <message numerus="yes">
        <source>%n in confidence</source>
        <translation>
            <numerusform>%n in confidence</numerusform>
            <numerusform>%n in confidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message numerus="yes">
        <source>Given to %n client(s), last on %1</source>
        <translation>
            <numerusform>Given to %n client, last on %1</numerusform>
            <numerusform>Given to %n clients, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoCopies</name>
    <message numerus="yes">
        <source>%n place(s) wait for your decision: two copies said different things there.</source>
        <translation>
            <numerusform>%n place waits for your decision: two copies said different things there.</numerusform>
            <numerusform>%n places wait for your decision: two copies said different things there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both copies are together. In %n place(s) they say different things: both are kept.</source>
        <translation>
            <numerusform>Both copies are together. In %n place they say different things: both are kept.</numerusform>
            <numerusform>Both copies are together. In %n places they say different things: both are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoCopiesPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that only the copy has</source>
        <translation>
            <numerusform>%n edit that only the copy has</numerusform>
            <numerusform>%n edits that only the copy has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that only this notebook has</source>
        <translation>
            <numerusform>%n edit that only this notebook has</numerusform>
            <numerusform>%n edits that only this notebook has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) they say different things. Both are kept, for you to decide.</source>
        <translation>
            <numerusform>In %n place they say different things. Both are kept, for you to decide.</numerusform>
            <numerusform>In %n places they say different things. Both are kept, for you to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were erased for good in the copy. They will be erased here, too.</source>
        <translation>
            <numerusform>%n client was erased for good in the copy. They will be erased here, too.</numerusform>
            <numerusform>%n clients were erased for good in the copy. They will be erased here, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy still holds %n client(s) that were erased for good here. They do not come back.</source>
        <translation>
            <numerusform>The copy still holds %n client who was erased for good here. They do not come back.</numerusform>
            <numerusform>The copy still holds %n clients who were erased for good here. They do not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both are together. %n edit(s) came in; the copy lies where it was.</source>
        <translation>
            <numerusform>Both are together. %n edit came in; the copy lies where it was.</numerusform>
            <numerusform>Both are together. %n edits came in; the copy lies where it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message numerus="yes">
        <source>%n small fact(s)</source>
        <translation>
            <numerusform>%n small fact</numerusform>
            <numerusform>%n small facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usual(s)</source>
        <translation>
            <numerusform>%n usual</numerusform>
            <numerusform>%n usuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>series</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %n step(s).</source>
        <translation>
            <numerusform>%1: %2. %n step.</numerusform>
            <numerusform>%1: %2. %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n record(s) in a year.</source>
        <translation>
            <numerusform>%1 %n record in a year.</numerusform>
            <numerusform>%1 %n records in a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), %2 to %3.</source>
        <translation>
            <numerusform>%n check-in, %2 to %3.</numerusform>
            <numerusform>%n check-ins, %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s), last on %1</source>
        <translation>
            <numerusform>done once, on %1</numerusform>
            <numerusform>done %n times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s).</source>
        <translation>
            <numerusform>%n action.</numerusform>
            <numerusform>%n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>once, on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s)</source>
        <translation>
            <numerusform>%n more action</numerusform>
            <numerusform>%n more actions</numerusform>
        </translation>
    </message>
</context>
</TS>
