package org.punte.referrals.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** The words of an answer: looked at before they are kept, sealed, and opened for both sides of the referral. */
@ApplicationScoped
class QuestionWords {
    private final NamelessWordsClient nameless;
    private final Sealer sealer;
    private final Caller caller;

    QuestionWords(NamelessWordsClient nameless, Sealer sealer, Caller caller) {
        this.nameless = nameless;
        this.sealer = sealer;
        this.caller = caller;
    }

    byte @Nullable [] sealed(Question question, UUID person, @Nullable String words) {
        if (words == null || words.isBlank()) return null;
        nameless.require(person, words);
        return sealer.seal(question.wordsPlace(), words);
    }

    @Nullable
    String opened(Question question) {
        if (question.words == null || !caller.mayOpenSealed()) return null;
        return sealer.open(question.wordsPlace(), question.words);
    }
}
