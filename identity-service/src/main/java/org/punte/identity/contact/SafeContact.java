package org.punte.identity.contact;

import static org.punte.identity.contact.ContactProblem.CONTACT_NOT_SAFE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.reach.Channel;
import org.punte.identity.reach.Verdict.Why;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Vault;

/** The door for everything that contacts a person: it asks here first, and takes the address from the answer. */
@ApplicationScoped
@Transactional
public class SafeContact {
    private final PersonAccess access;
    private final Vault vault;
    private final Clock clock;

    SafeContact(PersonAccess access, Vault vault, Clock clock) {
        this.access = access;
        this.vault = vault;
        this.clock = clock;
    }

    /** How an assigned worker reaches the person by this channel now; refuses with {@code contact-not-safe}. A reading. */
    public Permission require(UUID person, Channel channel) {
        access.requireReader(person);
        var kept = vault.open(person, EnumSet.of(Category.CONTACT), null).safeContact();
        if (kept == null) throw refusal(channel, Why.UNKNOWN);
        var verdict = kept.verdict(channel, clock.instant());
        if (verdict.way() == null) throw refusal(channel, verdict.why() == null ? Why.UNKNOWN : verdict.why());
        return Permission.of(person, channel, verdict.way(), kept.codeWord());
    }

    private static RuntimeException refusal(Channel channel, Why why) {
        return CONTACT_NOT_SAFE.because("%s is not safe now", channel).with("why", why);
    }
}
