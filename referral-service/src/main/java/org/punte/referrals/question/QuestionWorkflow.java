package org.punte.referrals.question;

import static org.punte.referrals.ReferralProblem.ANSWER_NOT_FITTING;
import static org.punte.referrals.ReferralProblem.QUESTIONS_USED_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** Asking and answering; each is one transaction with the move that it is. */
@ApplicationScoped
@Transactional
class QuestionWorkflow {
    private static final int MOST = 2;

    private final ReferralMoves referrals;
    private final QuestionRepository questions;
    private final Deadlines deadlines;
    private final QuestionWords words;

    QuestionWorkflow(ReferralMoves referrals, QuestionRepository questions, Deadlines deadlines, QuestionWords words) {
        this.referrals = referrals;
        this.questions = questions;
        this.deadlines = deadlines;
        this.words = words;
    }

    ReferralSheet ask(UUID id, AskInformation command) {
        return referrals.make(id, Move.INFORMATION_REQUEST, referral -> {
            if (referral.brought().questions >= MOST) {
                throw QUESTIONS_USED_UP.because("Referral %s was asked about %d times", id, MOST);
            }
            var now = deadlines.now();
            var due = deadlines.question(referral.urgency(), referral.sender(), now);
            var question = new Question(referral, command.question(), now, due);
            questions.persist(question);
            return new Asking(question.code, question.dueAt, now);
        });
    }

    ReferralSheet answer(UUID id, GiveInformation command) {
        return referrals.make(id, Move.INFORMATION, referral -> {
            var question = questions.open(id);
            if (command.answer() != null && !question.code.isAnsweredBy(command.answer())) {
                // not what was typed: it may be a name
                throw ANSWER_NOT_FITTING.because("This does not answer %s", question.code);
            }
            question.answer = command.answer();
            question.words = words.sealed(question, referral.person(), command.words());
            question.answeredAt = deadlines.now();
            var answerBy = deadlines.resumed(
                    referral.urgency(),
                    referral.receiver(),
                    referral.brought().answerBy,
                    question.askedAt,
                    question.stoppedUntil());
            return new Answering(answerBy, question.answeredAt);
        });
    }

    List<AskedView> of(UUID id) {
        referrals.visible(id);
        return questions.of(id).stream()
                .map(question -> AskedView.of(question, words.opened(question)))
                .toList();
    }

    private record Asking(QuestionCode question, Instant dueAt, Instant at) implements Step {
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
        }
    }

    private record Answering(Instant answerBy, Instant at) implements Step {
        @Override
        public Move move() {
            return Move.INFORMATION;
        }

        @Override
        public void write(Brought brought) {
            brought.answerBy = answerBy;
        }
    }
}
