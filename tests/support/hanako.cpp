// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hanako.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Id kClient = 1, kSessions = 100, kGoal = 500, kWell = 400, kMorning = 401, kBrake = 600;

/// Writes both languages beside each other.
struct Teller {
    bool ja = true;
    QString operator()(const QString &japanese, const QString &english) const {
        return ja ? japanese : english;
    }
};

void tellSessions(ClientNotebook &n, const Teller &t) {
    QDate day(2026, 1, 14);
    for (int i = 0; i < 23; ++i) {
        Session session;
        session.id = kSessions + i;
        session.client = kClient;
        session.date = day;
        session.time = QTime(14, 30);
        session.length = 50;
        session.channel = Channel::Video;
        session.place = u"Zoom"_s;
        session.state = SessionState::Held;
        n.sessions.push_back(session);
        day = day.addDays(day.month() == 8 && day.day() < 15 ? 28 : 14);
        if (i == 21)
            day = QDate(2026, 11, 25);
    }
    n.sessions.back().gist = t(
        u"縁側の床が仕上がり、残りは本と、貸出のしくみ。\n金曜の欠員の連絡に「月曜に」と言えた。"_s,
        u"The veranda floor is done; books and lending remain.\n"
        "Could say “on Monday” calmly to Friday’s call."_s);
    for (int i = 0; i < 2; ++i) {
        Session planned = n.sessions.back();
        planned.id = kSessions + 23 + i;
        planned.date = QDate(2026, 12, 9).addDays(14 * i);
        planned.state = SessionState::Planned;
        planned.gist.clear();
        n.sessions.push_back(planned);
    }
}

void tellCheckIns(ClientNotebook &n, const Teller &t) {
    const QList<int> energy{4, 4, 5, 4, 4, 5, 5,  4, 4, 5, 5, 6, 5, 6, 7,  6,
                            7, 6, 8, 7, 7, 8, 7,  8, 7, 8, 8, 9, 8, 7, -1, -1,
                            7, 6, 5, 4, 3, 3, -1, 3, 4, 5, 6, 7, 7, 8, 8};
    const QList<int> pull{6, 6, 5, 6, 7, 6, 6,  6,  5, 6, 5, 5, 6, 5, 4,  4, 4, 4, 3, 3, 3, 2, 3, 3,
                          2, 3, 3, 2, 2, 3, -1, -1, 3, 4, 6, 7, 8, 8, -1, 8, 7, 6, 5, 4, 4, 3, 3};
    QDate day(2026, 1, 14);
    for (qsizetype i = 0; i < energy.size(); ++i, day = day.addDays(7)) {
        if (energy[i] < 0)
            continue;
        CheckIn checkIn;
        checkIn.id = 1000 + i;
        checkIn.client = kClient;
        checkIn.date = day;
        for (const Session &session : n.sessions)
            if (session.date == day)
                checkIn.session = session.id;
        checkIn.energy = energy[i];
        checkIn.pull = pull[i];
        if (day == QDate(2026, 9, 30))
            checkIn.note = t(u"また土曜に出ています"_s, u"I work Saturdays again"_s);
        n.checkIns.push_back(checkIn);
    }
    Pause pause;
    pause.id = 1900;
    pause.client = kClient;
    pause.from = QDate(2026, 8, 9);
    pause.to = QDate(2026, 8, 22);
    n.pauses = {pause};
}

void tellGoals(ClientNotebook &n, const Teller &t) {
    Goal goal;
    goal.id = kGoal;
    goal.client = kClient;
    goal.title = t(u"えんがわ文庫を四月に開く"_s, u"Open Engawa Library in April"_s);
    goal.measure = t(u"選書"_s, u"Books chosen"_s);
    goal.unit = t(u"冊"_s, u"books"_s);
    goal.startValue = 0;
    goal.targetValue = 300;
    goal.start = QDate(2026, 4, 1);
    goal.due = QDate(2027, 3, 31);
    Goal hours = goal;
    hours.id = kGoal + 1;
    hours.title = t(u"残業を月20時間までに"_s, u"Overtime below 20 hours"_s);
    hours.measure = t(u"残業"_s, u"Overtime"_s);
    hours.unit = t(u"時間"_s, u"h"_s);
    hours.startValue = 45;
    hours.targetValue = 20;
    hours.start = QDate(2026, 1, 21);
    hours.due = QDate(2027, 1, 31);
    hours.position = 1;
    n.goals = {goal, hours};
    n.roots = {{700, kClient, kGoal, kWell, 0,
                t(u"祖母の縁側では、だれも急がなかった。"_s,
                  u"Nobody hurried on my grandmother’s veranda."_s),
                QDate(2026, 6, 10)}};
    const QList<std::pair<QDate, double>> values{
        {QDate(2026, 4, 1), 0},     {QDate(2026, 4, 29), 20},   {QDate(2026, 5, 27), 48},
        {QDate(2026, 6, 24), 80},   {QDate(2026, 7, 22), 112},  {QDate(2026, 8, 26), 134},
        {QDate(2026, 9, 23), 138},  {QDate(2026, 10, 21), 139}, {QDate(2026, 11, 4), 154},
        {QDate(2026, 11, 18), 176}, {QDate(2026, 12, 2), 198}};
    Id id = 800;
    for (const auto &[day, value] : values)
        n.measurements.push_back({id++, kClient, kGoal, 0, 0, day, value});
    const auto step = [&](const QString &name, QDate due, QDate first, bool done) {
        n.milestones.push_back({id++, kClient, kGoal, name, due, first, done ? due : QDate()});
    };
    step(t(u"本棚"_s, u"shelves"_s), QDate(2026, 5, 2), {}, true);
    step(t(u"百冊"_s, u"100 books"_s), QDate(2026, 7, 10), {}, true);
    step(t(u"縁側の床"_s, u"veranda"_s), QDate(2026, 11, 13), QDate(2026, 10, 9), true);
    step(t(u"司書へ"_s, u"librarian"_s), QDate(2026, 12, 12), {}, false);
    step(t(u"貸出のしくみ"_s, u"lending"_s), QDate(2027, 2, 20), QDate(2027, 1, 24), false);
    step(t(u"開く"_s, u"open"_s), QDate(2027, 4, 3), {}, false);
    const QStringList levels{t(u"家の棚のまま"_s, u"shelf at home"_s),
                             t(u"百冊、場所が決まる"_s, u"100 books, a place"_s),
                             t(u"三百冊で開く"_s, u"open with 300"_s),
                             t(u"月に二回続く"_s, u"twice a month"_s),
                             t(u"近所の子が手伝う"_s, u"children help"_s)};
    for (int i = 0; i < 5; ++i)
        n.levels.push_back({id++, kClient, kGoal, i - 2, levels[i]});
    n.attainments = {{id++, kClient, kGoal, QDate(2026, 4, 1), -2},
                     {id++, kClient, kGoal, QDate(2026, 7, 10), -1},
                     {id++, kClient, kGoal, QDate(2026, 12, 2), -1}};
    n.reasons = {{id++, kClient, kGoal, QDate(2026, 4, 1), 5, 6, 5, 3, 6},
                 {id++, kClient, kGoal, QDate(2026, 12, 2), 8, 8, 2, 1, 8}};
    n.brakes = {{kBrake,
                 kClient,
                 kGoal,
                 0,
                 0,
                 t(u"土曜出勤を断れない"_s, u"cannot refuse Saturdays"_s),
                 {},
                 {},
                 QDate(2026, 4, 1),
                 {}}};
    n.brakeStrengths = {{601, kClient, kBrake, QDate(2026, 4, 1), 7},
                        {602, kClient, kBrake, QDate(2026, 12, 2), 4}};
    n.plans = {{603, kClient, kBrake, t(u"金曜の夕方に欠員の連絡が来たら"_s, u"a call on Friday"_s),
                t(u"「月曜の朝にお返事します」と言って切る"_s, u"say: on Monday"_s),
                QDate(2026, 4, 1)}};
    for (int i = 0; i < 9; ++i)
        n.trials.push_back(
            {610 + i, kClient, 603, QDate(2026, 9, 4).addDays(7 * i), true, i != 1 && i != 5});
}

void tellWords(ClientNotebook &n, const Teller &t) {
    n.wells = {
        {kWell, kClient, t(u"縁側の読み聞かせ"_s, u"Reading aloud on the veranda"_s), {}, {}, 0},
        {kMorning, kClient, t(u"ことばが澄む朝"_s, u"Clear mornings"_s), {}, {}, 1}};
    n.evidence = {
        {901, kClient, kWell, kSessions + 3, 0,
         t(u"子どもが、めくる前に息を止めるんです。あの一瞬のために、やってるんだと思う。"_s,
           u"They hold their breath before the page turns. I think I do it for that one moment."_s),
         QDate(2026, 2, 25), true},
        {902, kClient, kWell, kSessions + 21, 0,
         t(u"土曜に一冊だけ読んだら、帰り道で足が軽かった。"_s,
           u"I read just one book on Saturday. My feet were light going home."_s),
         QDate(2026, 11, 11), true}};
    n.wills = {{910, kClient,
                t(u"土曜の午前は、文庫のために空けておく。"_s,
                  u"Saturday mornings stay free for the library."_s),
                QDate(2026, 4, 1)}};
    n.usuals = {
        {920,
         kClient,
         t(u"話し始め"_s, u"Opening"_s),
         t(u"最初の一分は本の話。近況は急かさない"_s, u"First minute: books. Never rush news"_s),
         QDate(2026, 10, 14),
         {},
         0},
        {921,
         kClient,
         t(u"時間"_s, u"Time"_s),
         t(u"水曜 14:30。夜は避ける"_s, u"Wed 14:30. Not evenings"_s),
         QDate(2026, 10, 14),
         {},
         1},
        {922,
         kClient,
         t(u"飲みもの"_s, u"Drink"_s),
         t(u"ほうじ茶、砂糖なし"_s, u"Hojicha, no sugar"_s),
         QDate(2026, 10, 14),
         {},
         2}};
    n.facts = {{930,
                kClient,
                0,
                0,
                t(u"お母さまの手術は無事。通院は月一度"_s,
                  u"Mother’s surgery went well; monthly visits"_s),
                QDate(2026, 10, 14),
                {},
                false},
               {931, kClient, 0, 0,
                t(u"すずさん(娘、小5)のピアノ発表会"_s, u"Piano recital of Suzu (daughter, 10)"_s),
                QDate(2026, 11, 25), QDate(2026, 12, 13), false}};
    const auto promise = [&](Id id, Side side, const QString &text, QDate due, PromiseState state) {
        Promise made;
        made.id = id;
        made.client = kClient;
        made.session = kSessions + 22;
        made.owes = side;
        made.text = text;
        made.made = QDate(2026, 11, 25);
        made.due = due;
        made.state = state;
        if (state == PromiseState::Kept)
            made.closed = due;
        n.promises.push_back(made);
    };
    promise(940, Side::Client,
            t(u"土曜に一冊、声に出して読む"_s, u"Read one book aloud on Saturday"_s),
            QDate(2026, 12, 5), PromiseState::Kept);
    promise(941, Side::Client,
            t(u"山本さんに選書リストを見せる"_s, u"Show Ms Yamamoto the reading list"_s),
            QDate(2026, 12, 12), PromiseState::Open);
    promise(942, Side::Consultant,
            t(u"動画「小さな図書館のはじめ方」"_s, u"Send “Starting a Small Library”"_s),
            QDate(2026, 12, 9), PromiseState::Open);
    promise(943, Side::Consultant, t(u"助成金の締切を調べて伝える"_s, u"Find the grant deadline"_s),
            QDate(2026, 12, 16), PromiseState::Open);
    n.contacts = {{950, kClient, QDate(2026, 11, 18), Channel::Line, Side::Consultant, {}},
                  {951, kClient, QDate(2026, 12, 6), Channel::Line, Side::Client, {}}};
    n.concerns = {{960, kClient, kSessions + 22, 0, t(u"秘密の悩みZQX1"_s, u"secret worry ZQX1"_s),
                   QDate(2026, 11, 25)}};
    n.ownNotes = {{970, kClient, kSessions + 22, QDate(2026, 11, 25),
                   t(u"自分の気づきZQX2"_s, u"my own note ZQX2"_s)}};
}

} // namespace

QDate hanako::today() {
    return {2026, 12, 9};
}

Id hanako::lastSession() {
    return kSessions + 23;
}

Id hanako::nextSession() {
    return kSessions + 24;
}

ClientNotebook hanako::notebook(bool japanese) {
    const Teller t{japanese};
    ClientNotebook n;
    n.client.id = kClient;
    n.client.family = u"田中"_s;
    n.client.given = u"花子"_s;
    n.client.familyReading = u"たなか"_s;
    n.client.givenReading = u"はなこ"_s;
    n.client.romanFamily = u"Tanaka"_s;
    n.client.romanGiven = u"Hanako"_s;
    n.client.callName = t(u"花子さん"_s, u"Hanako-san"_s);
    n.client.cadenceDays = 7;
    n.client.state = ClientState::Active;
    Engagement work;
    work.id = 2;
    work.client = kClient;
    work.start = QDate(2026, 1, 14);
    work.sessionsBought = 26;
    n.engagements = {work};
    tellSessions(n, t);
    for (Session &session : n.sessions)
        session.engagement = work.id;
    tellCheckIns(n, t);
    tellGoals(n, t);
    tellWords(n, t);
    return n;
}

Me hanako::me(bool japanese) {
    Me me;
    me.id = 9;
    me.name = japanese ? u"水野 あかり"_s : u"Akari Mizuno"_s;
    me.family = japanese ? u"水野"_s : u"Akari"_s;
    me.office = japanese ? u"水野コーチング事務所"_s : u"Mizuno Coaching"_s;
    me.contactLine =
        japanese ? u"ご変更は LINE でお知らせください"_s : u"For changes, please write on LINE"_s;
    return me;
}

QStringList hanako::privateWords(const ClientNotebook &notebook) {
    QStringList words;
    for (const Concern &concern : notebook.concerns)
        words << concern.text;
    for (const OwnNote &note : notebook.ownNotes)
        words << note.text;
    for (const Brake &brake : notebook.brakes)
        words << brake.name;
    return words;
}
