package org.punte.referrals.question;

import static org.punte.referrals.ReferralProblem.ANSWER_NAMES_THE_PERSON;
import static org.punte.referrals.ReferralProblem.ANSWER_NEEDS_ASSIGNED;
import static org.punte.referrals.ReferralProblem.ANSWER_NOT_CHECKABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Lets words pass only when identity-service has said that they name nobody; without its answer nothing passes. */
@ApplicationScoped
class NamelessWordsClient {
    private static final Set<Integer> NOT_ASSIGNED = Set.of(403, 404);

    private final MentionClient mentions;

    NamelessWordsClient(@RestClient MentionClient mentions) {
        this.mentions = mentions;
    }

    void require(UUID person, String words) {
        var found = found(person, words);
        if (!found.isEmpty()) {
            throw ANSWER_NAMES_THE_PERSON
                    .because("The words say who the person is")
                    .with("found", found);
        }
    }

    private List<String> found(UUID person, String words) {
        try {
            return mentions.look(person, new MentionClient.Words(words)).found();
        } catch (WebApplicationException e) {
            if (NOT_ASSIGNED.contains(e.getResponse().getStatus())) {
                throw ANSWER_NEEDS_ASSIGNED.because("Words are for whoever is assigned to the person");
            }
            throw unchecked(e);
        } catch (RuntimeException e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(RuntimeException e) {
        Log.warnf("Words could not be looked at: %s", e.getClass().getSimpleName());
        return ANSWER_NOT_CHECKABLE.because("The words cannot be looked at at present");
    }
}
