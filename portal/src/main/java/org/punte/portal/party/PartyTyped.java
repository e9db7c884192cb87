package org.punte.portal.party;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.move.InterimSupport;
import org.punte.portal.client.move.MoveBody;
import org.punte.portal.client.move.QuestionCode;
import org.punte.portal.client.move.UndoReason;
import org.punte.portal.client.party.PartyAnswer;
import org.punte.portal.client.referral.Answer;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.code.AnswerCodes;
import org.punte.portal.page.Fields;

/** What was chosen and typed for an answer, so that a refused one is shown with it; before that the form is as it begins. */
class PartyTyped {
    @RestForm
    @Nullable
    String key;

    @RestForm
    List<String> workers = List.of();

    @RestForm
    List<String> referrals = List.of();

    /** Whether some could be chosen: then nobody chosen is nobody, not everybody. */
    @RestForm
    @Nullable
    String parted;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String remark;

    @RestForm
    @Nullable
    String expectedOn;

    @RestForm
    @Nullable
    String interimSupport;

    @RestForm
    @Nullable
    String question;

    @RestForm
    @Nullable
    String answer;

    @RestForm
    @Nullable
    String words;

    /** Whether this is a form that came back. */
    boolean wasSent() {
        return key != null;
    }

    boolean names(UUID worker) {
        return workers.contains(worker.toString());
    }

    boolean takes(UUID referral) {
        return referrals.contains(referral.toString());
    }

    public boolean gives(DeclineReason code) {
        return code.name().equals(reason);
    }

    public String remark() {
        return remark == null ? "" : remark;
    }

    /** As typed, also where it is no day. */
    public String expectedOn() {
        return expectedOn == null ? "" : expectedOn;
    }

    public boolean bridgesWith(InterimSupport code) {
        return code.name().equals(interimSupport);
    }

    public boolean asks(QuestionCode code) {
        return code.name().equals(question);
    }

    public boolean undoesFor(UndoReason code) {
        return code.name().equals(reason);
    }

    public String answer() {
        return answer == null ? "" : answer;
    }

    public String words() {
        return words == null ? "" : words;
    }

    MoveBody.Ask asking() {
        return new MoveBody.Ask(Fields.required(Fields.code(QuestionCode.class, question), "question"));
    }

    MoveBody.Give giving() {
        return new MoveBody.Give(AnswerCodes.code(answer), Fields.text(words));
    }

    MoveBody.Undo undoing() {
        return new MoveBody.Undo(Fields.required(Fields.code(UndoReason.class, reason), "reason"));
    }

    MoveBody.Waitlist waitlisting() {
        return new MoveBody.Waitlist(
                Fields.required(Fields.date(expectedOn), "expectedOn"),
                Fields.code(InterimSupport.class, interimSupport));
    }

    PartyAnswer.Accept acceptance() {
        if (parted != null) Fields.some(referrals, "referrals");
        return new PartyAnswer.Accept(
                ids(workers),
                referrals.isEmpty() ? null : ids(referrals),
                Fields.text(reason) == null ? null : decline());
    }

    Answer.Decline decline() {
        return new Answer.Decline(
                Fields.required(Fields.code(DeclineReason.class, reason), "reason"), Fields.text(remark));
    }

    private static List<UUID> ids(List<String> chosen) {
        return Fields.ids(chosen);
    }
}
