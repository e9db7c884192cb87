package org.punte.portal.referral;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.Question;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.Step;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Moment;
import org.punte.portal.refusal.KnownProblem;
import org.punte.portal.refusal.Refusal;

/** One referral with everything its page says in words. */
record Shown(
        Referral referral,
        String agency,
        @Nullable String phone,
        @Nullable Moment sentAt,
        @Nullable Moment answerBy,
        @Nullable Moment startBy,
        @Nullable Moment questionDueAt,
        Until until,
        List<String> workers,
        @Nullable Holding holding,
        List<TimelineRow> timeline,
        List<Colleague> colleagues,
        List<Question> questions,
        List<Call> calls,
        LocalDateTime now,
        Typing typing,
        List<Agency> agencies,
        @Nullable String proposed,
        Known known,
        Me me) {
    /** Who of us looks after it: nobody yet, or nobody any more ({@code left}), where there is no name. */
    record Holding(@Nullable String name, boolean left) {}

    /** What identity-service lets the reader do, as far as it says so; what it would refuse is not offered. */
    record Known(boolean opens, boolean read) {}

    /** How long a draft is kept, and how long an answer may be taken back. */
    record Until(@Nullable Moment kept, @Nullable Moment undone) {}

    /** One line of the timeline. */
    record TimelineRow(Moment at, Step step, String agency) {}

    /** A call that was written down. */
    record Call(Moment at, String number, @Nullable String answeredBy) {
        /** Holds words: never printed. */
        @Override
        public String toString() {
            return "Call";
        }
    }

    /** What was written with the move that led to where it stands now. */
    public @Nullable String remark() {
        var last = Step.last(timeline.stream().map(TimelineRow::step).toList(), referral.status());
        return last == null ? null : last.remark();
    }

    /** Taken back after it was taken on, and the receiver has not said that it knows: what nobody had taken on waits for nobody. */
    public boolean isUnconfirmed() {
        return referral.isUnconfirmed()
                && timeline.stream().map(row -> row.step().to()).anyMatch(to -> to != null && to.isTaken());
    }

    /** What was typed into the form of a move that was refused; nothing, where the page was only opened. */
    record Typing(String form, Typed fields) {}

    /** What stands in a field again. */
    public String typed(String form, String field) {
        return typing.form().equals(form) ? typing.fields().value(field) : "";
    }

    /** What is selected again. */
    public boolean chose(String form, String field, Object code) {
        return typed(form, field).equals(code.toString());
    }

    /** At first whoever works with people themselves; then who was chosen. */
    public boolean picks(UUID worker) {
        return typing.form().equals("acceptance")
                ? typing.fields().has("workers", worker.toString())
                : me.isCaseworker() && worker.equals(me.account());
    }

    /** At first whoever is named; then who was chosen to go on. */
    public boolean keeps(UUID worker) {
        return typing.form().equals("reassignment")
                ? typing.fields().has("workers", worker.toString())
                : referral.names(worker);
    }

    /** There is somebody else to name, or one of several to leave out; oneself only where nobody named is there any more. */
    public boolean mayNameOthers() {
        if (!may("REASSIGNMENT")) return false;
        boolean gone = colleagues.stream().noneMatch(colleague -> referral.names(colleague.account()));
        return workers.size() > 1
                || colleagues.stream()
                        .map(Colleague::account)
                        .filter(account -> !referral.names(account))
                        .anyMatch(account -> gone || !account.equals(me.account()));
    }

    /** When a call was; now, where nothing else was typed. */
    public String calledAt() {
        var typed = typed("promise", "calledAt");
        return typed.isEmpty() ? now.toString() : typed;
    }

    /** Whether there is something to say or to do about calls. */
    public boolean isAboutCalls() {
        return referral.promise() != null || may("PROMISE");
    }

    /** One tap, where a promise stands. */
    public boolean mayConfirm() {
        return referral.promise() != null && may("ACCEPTANCE");
    }

    /** Of several that are answered together not one is confirmed: they all are, on the page of the party. */
    public boolean mayConfirmTogether() {
        return referral.promise() != null && referral.party() != null && may("PROMISE_DENIAL") && !may("ACCEPTANCE");
    }

    /** Whether the reader can do this now; referral-service says so. */
    public boolean may(String move) {
        return referral.may(Move.valueOf(move));
    }

    /** Whether anything can be done at all. */
    public boolean mayMove() {
        return referral.moves() != null && !referral.moves().isEmpty();
    }

    /** Taken on, and the service has not begun in time. */
    public boolean isStartOverdue() {
        return referral.status() == ReferralStatus.ACCEPTED && startBy != null && startBy.isPast();
    }

    /** Whoever goes now leaves others, with whom alone they were to come. */
    public boolean isParting() {
        var party = referral.party();
        return party != null && party.isOnlyTogether() && !party.isLast();
    }

    /** Our own answer is late; how late the other side's is, is theirs to know. */
    public boolean isQuestionLate() {
        return !referral.isReceived() && questionDueAt != null && questionDueAt.isPast();
    }

    /** Our own that came to nothing: the next agency is asked. */
    public boolean mayGoOn() {
        return referral.isNextToBeChosen() && me.worksCases();
    }

    /** Whether whom we sent it for opens for the reader. */
    public boolean opens() {
        return known.opens();
    }

    /** Nobody takes back what identity-service is known to refuse: somebody has read. */
    public boolean mayUndo(@Nullable Refusal refusal) {
        return may("ANSWER_UNDONE")
                && !known.read()
                && (refusal == null || refusal.what() != KnownProblem.PERSON_WAS_READ);
    }

    /** Whoever sees it may say that somebody in it is close to them; a draft is nobody else's to go on with. */
    public boolean mayStepAside() {
        return referral.status() != ReferralStatus.DRAFT;
    }

    public @Nullable Question openQuestion() {
        return questions.stream().filter(Question::isOpen).findFirst().orElse(null);
    }

    /** The named workers, while the person may be open to them. */
    public boolean mayReadPerson() {
        return referral.isReceived() && referral.status().isTaken() && referral.names(me.account());
    }

    /** Somebody is brought and is not there yet: the receiver's named workers say where, the sender's assigned ones read it. */
    public boolean mayMeet() {
        return referral.isMetBy(me.account(), opens());
    }

    /** A note opens a moment after the acceptance; whether there is one is said to nobody before. */
    public boolean mayYetBeNoted() {
        return mayReadPerson() && referral.status() == ReferralStatus.ACCEPTED && referral.note() == null;
    }

    /** The supervisor of the named workers, with a reason. */
    public boolean maySupervise() {
        return referral.isReceived() && referral.status().isTaken() && me.supervises() && !referral.names(me.account());
    }
}
