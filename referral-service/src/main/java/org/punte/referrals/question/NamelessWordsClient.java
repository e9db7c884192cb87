package org.punte.referrals.question;

import static org.punte.referrals.ReferralProblem.ANSWER_NAMES_THE_PERSON;
import static org.punte.referrals.ReferralProblem.ANSWER_NEEDS_ASSIGNED;
import static org.punte.referrals.ReferralProblem.ANSWER_NOT_CHECKABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.referrals.consent.InquiryClient;
import org.punte.web.caller.Caller;
import org.punte.web.outside.Outside;

/** Lets words pass only when identity-service has said that they name nobody; without its answer nothing passes. */
@ApplicationScoped
public class NamelessWordsClient {
    private final MentionClient mentions;
    private final Caller caller;

    NamelessWordsClient(@RestClient MentionClient mentions, Caller caller) {
        this.mentions = mentions;
        this.caller = caller;
    }

    void require(UUID person, String words) {
        refuse(told(person, words)
                .orElseThrow(() -> ANSWER_NEEDS_ASSIGNED.because("Words are for whoever is assigned to the person")));
    }

    /**
     * The same for words that somebody else may have to write, too: whoever is not assigned to the person is told nothing, and
     * passes, and so does a partner's system, which never is. While an account opens nothing that is sealed nobody learns whether
     * it is assigned, and nothing passes.
     */
    public void requireOfAssigned(UUID person, String words) {
        if (caller.isClient()) return;
        if (!caller.mayOpenSealed())
            throw ANSWER_NOT_CHECKABLE.because(
                    "This account opens nothing that is sealed yet, so its words are not looked at");
        told(person, words).ifPresent(NamelessWordsClient::refuse);
    }

    private static void refuse(MentionClient.Mentions mentions) {
        if (mentions.found().isEmpty()) return;
        throw ANSWER_NAMES_THE_PERSON.because("The words say who the person is").with("found", mentions.found());
    }

    private Optional<MentionClient.Mentions> told(UUID person, String words) {
        return Outside.answer(List.of("mentions", person, words), () -> asked(person, words));
    }

    private Optional<MentionClient.Mentions> asked(UUID person, String words) {
        try {
            return InquiryClient.answer(() -> mentions.look(person, new MentionClient.Words(words)));
        } catch (RuntimeException e) {
            Log.warnf("Words could not be looked at: %s", e.getClass().getSimpleName());
            throw ANSWER_NOT_CHECKABLE.because("The words cannot be looked at at present");
        }
    }
}
