package org.punte.referrals.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was asked about a referral and what was said, with its words for whoever may open them. */
@ApplicationScoped
class QuestionReading {
    private final QuestionRepository questions;
    private final QuestionWords words;

    QuestionReading(QuestionRepository questions, QuestionWords words) {
        this.questions = questions;
        this.words = words;
    }

    List<AskedView> of(UUID referral) {
        return questions.of(referral).stream()
                .map(question -> AskedView.of(question, words.opened(question)))
                .toList();
    }
}
