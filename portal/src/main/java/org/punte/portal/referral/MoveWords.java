package org.punte.portal.referral;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.move.AnswerCode;
import org.punte.portal.client.move.ErrorReason;
import org.punte.portal.client.move.HoldReason;
import org.punte.portal.client.move.InterimSupport;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.NonDeliveryReason;
import org.punte.portal.client.move.QuestionCode;
import org.punte.portal.client.move.UndoReason;
import org.punte.portal.client.move.Warning;
import org.punte.portal.client.referral.Referral.Proposal;

/** The words around what can happen to a referral beside yes, no and done. */
@MessageBundle("move")
public interface MoveWords {
    @Message
    String look();

    @Message
    String more();

    @Message
    String question();

    @Message
    String questions();

    @Message
    String ask();

    @Message
    String ask_hint();

    @Message
    String answer_question();

    @Message
    String answer();

    @Message
    String words();

    @Message
    String your_answer_by();

    @Message
    String sender_answers_by();

    @Message
    String waitlist();

    @Message
    String new_day();

    @Message
    String expected_on();

    @Message
    String meanwhile();

    @Message
    String redirect();

    @Message
    String redirect_hint();

    @Message
    String change_draft();

    @Message
    String draft_anew();

    @Message
    String proposed();

    @Message
    String proposal(Proposal code);

    @Message
    String undo();

    @Message
    String undo_hint();

    @Message
    String undo_until();

    @Message
    String undo_late();

    @Message
    String reason();

    @Message
    String hold();

    @Message
    String review_on();

    @Message
    String new_review();

    @Message
    String resume();

    @Message
    String fail();

    @Message
    String give_back();

    @Message
    String give_back_hint();

    @Message
    String confirm();

    @Message
    String unconfirmed();

    @Message
    String unconfirmed_here();

    @Message
    String err();

    @Message
    String err_hint();

    @Message
    String send_draft();

    @Message
    String draft_until();

    @Message
    String give_up_draft();

    @Message
    String give_up_text();

    @Message
    String go_on();

    @Message
    String former();

    @Message
    String next_one();

    @Message
    String save_draft();

    @Message
    String choose();

    @Message
    String happened(Move code);

    @Message
    String hold_reason(HoldReason code);

    @Message
    String non_delivery_reason(NonDeliveryReason code);

    @Message
    String undo_reason(UndoReason code);

    @Message
    String error_reason(ErrorReason code);

    @Message
    String interim_support(InterimSupport code);

    @Message
    String question_code(QuestionCode code);

    @Message
    String answer_code(AnswerCode code);

    @Message
    String my_drafts();

    @Message
    String absence_contact();

    @Message
    String advice();

    @Message
    String warning(Warning code);
}
