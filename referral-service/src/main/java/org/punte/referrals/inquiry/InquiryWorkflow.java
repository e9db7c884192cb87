package org.punte.referrals.inquiry;

import static org.punte.referrals.inquiry.InquiryProblem.CAPACITY_QUESTION_ANSWERED;
import static org.punte.referrals.inquiry.InquiryProblem.CAPACITY_QUESTION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.inquiry.InquiryEvent.Answered;
import org.punte.referrals.inquiry.InquiryEvent.Asked;
import org.punte.web.caller.Caller;

/** Questions for places: answered from what is shown where that says enough, else by a desk. */
@ApplicationScoped
@Transactional
class InquiryWorkflow {
    private final CapacityQuestionRepository questions;
    private final Askable askable;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    InquiryWorkflow(CapacityQuestionRepository questions, Askable askable, Outbox outbox, Caller caller, Clock clock) {
        this.questions = questions;
        this.askable = askable;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    QuestionView ask(AskCapacity command) {
        var service = askable.require(command.service());
        var question = new CapacityQuestion(command, service, caller.agency(), caller.account(), clock.instant());
        askable.shownToHave(service, command, question.askedAt).ifPresent(question::answerFromShown);
        questions.persistAndFlush(question);
        if (!question.bySnapshot) outbox.publish(new Asked(question));
        return QuestionView.of(question);
    }

    QuestionView answer(UUID id, CapacityAnswer word) {
        var question = visible(id);
        if (!question.receiver.equals(caller.agency())) throw unknown(id);
        if (question.answer != null) throw CAPACITY_QUESTION_ANSWERED.because("Question %s was answered", id);
        question.answer(word, clock.instant());
        questions.flush();
        outbox.publish(new Answered(question));
        return QuestionView.of(question);
    }

    QuestionView show(UUID id) {
        return QuestionView.of(visible(id));
    }

    private CapacityQuestion visible(UUID id) {
        return questions.visible(id, caller.agency()).orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(UUID id) {
        return CAPACITY_QUESTION_NOT_FOUND.because("No question %s", id);
    }
}
