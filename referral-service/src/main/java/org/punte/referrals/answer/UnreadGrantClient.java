package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.PERSON_WAS_READ;
import static org.punte.referrals.ReferralProblem.UNDOING_NOT_VERIFIABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks identity-service to end what an acceptance opened, before the acceptance is undone: it alone knows whether somebody has
 * read, and holds readings back while it looks. Whatever it does not clearly do, refuses. Asked twice it answers the same.
 */
@ApplicationScoped
class UnreadGrantClient {
    private final GrantClient grants;

    UnreadGrantClient(@RestClient GrantClient grants) {
        this.grants = grants;
    }

    void end(UUID referral) {
        ended(List.of(referral), () -> grants.undo(referral));
    }

    /** Of several together: all of them, or none. */
    void end(List<UUID> referrals) {
        ended(referrals, () -> grants.undoTogether(new GrantClient.Together(referrals)));
    }

    private static void ended(List<UUID> referral, Runnable end) {
        try {
            end.run();
        } catch (WebApplicationException e) {
            throw refusal(referral, e.getResponse().getStatus());
        } catch (RuntimeException e) {
            Log.warnf(
                    "The grant of referral %s could not be ended: %s",
                    referral, e.getClass().getSimpleName());
            throw UNDOING_NOT_VERIFIABLE.because("Whether somebody has read cannot be verified at present");
        }
    }

    private static RuntimeException refusal(List<UUID> referral, int status) {
        if (status == 409)
            return PERSON_WAS_READ.because("Somebody has read who the person of referral %s is", referral);
        Log.warnf("The grant of referral %s could not be ended: %d", referral, status);
        return UNDOING_NOT_VERIFIABLE.because("Whether somebody has read cannot be verified at present");
    }
}
