package org.punte.referrals.question;

import static org.punte.referrals.ReferralProblem.ANSWER_NOT_FITTING;
import static org.punte.referrals.ReferralProblem.QUESTIONS_USED_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** What a question and its answer have to fulfil, whether one referral is meant or several together. Each answers the step to make. */
@ApplicationScoped
@Transactional
public class QuestionRules {
    private final QuestionRepository questions;
    private final Deadlines deadlines;
    private final QuestionWords words;

    QuestionRules(QuestionRepository questions, Deadlines deadlines, QuestionWords words) {
        this.questions = questions;
        this.deadlines = deadlines;
        this.words = words;
    }

    public Step asking(ReferralSheet referral, AskInformation command, Instant now) {
        referral.status().by(Move.INFORMATION_REQUEST);
        if (!referral.mayBeAsked()) {
            throw QUESTIONS_USED_UP.because("Referral %s was asked about often enough", referral.id());
        }
        var due = deadlines.question(referral.urgency(), referral.sender(), now);
        var question = new Question(referral, command.question(), now, due);
        questions.persist(question);
        return new Asking(question.code, due, now, referral.urgency() == Urgency.EMERGENCY ? null : now);
    }

    public Step answering(ReferralSheet referral, GiveInformation command, Instant now) {
        var question = questions.open(referral.id());
        if (command.answer() != null && !question.code.isAnsweredBy(command.answer())) {
            // not what was typed: it may be a name
            throw ANSWER_NOT_FITTING.because("This does not answer %s", question.code);
        }
        question.answer = command.answer();
        question.words = words.sealed(question, referral.person(), command.words());
        question.answeredAt = now;
        return new Answering(now);
    }

    private record Asking(
            QuestionCode question,
            Instant dueAt,
            Instant at,
            @Nullable Instant stands) implements Step {
        @Override
        public Move move() {
            return Move.INFORMATION_REQUEST;
        }

        @Override
        public String code() {
            return question.name();
        }

        @Override
        public void write(Brought brought) {
            brought.questions++;
            brought.questionDueAt = dueAt;
            brought.answerStandsSince = stands;
        }
    }

    private record Answering(Instant at) implements Step {
        @Override
        public Move move() {
            return Move.INFORMATION;
        }
    }
}
