package org.punte.identity.authority;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentBasis;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.consent.Giver;
import org.punte.identity.consent.GiverRule;

/** The door of whoever writes consents: asks every rule whether the giver may, and remembers on whose word it rests. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Authorities {
    /** Whose a consent is; {@code goesOn} although its giver's word counts no longer. */
    public record Rests(UUID consent, UUID person, boolean goesOn) {}

    private final AuthorityRepository authorities;
    private final Instance<GiverRule> givers;
    private final Instance<BasisRule> bases;
    private final Wavering wavering;

    Authorities(
            AuthorityRepository authorities,
            @Any Instance<GiverRule> givers,
            @Any Instance<BasisRule> bases,
            Wavering wavering) {
        this.authorities = authorities;
        this.givers = givers;
        this.bases = bases;
        this.wavering = wavering;
    }

    /** Refuses a giver who may not, or a basis that does not carry. */
    public void require(
            UUID person, ConsentBasis basis, Giver giver, @Nullable UUID guardian, Collection<UUID> receivers) {
        if (basis == ConsentBasis.CONSENT) givers.forEach(rule -> rule.require(person, giver, guardian));
        else bases.forEach(rule -> receivers.forEach(receiver -> rule.require(person, basis, receiver)));
    }

    /** Another consent that waits for the same receiver is renewed with this one. */
    public void rest(ConsentView given, UUID owner, Giver giver, @Nullable UUID guardian) {
        if (given.basis() != ConsentBasis.CONSENT) return;
        authorities.persistAndFlush(new ConsentAuthority(given, owner, giver, guardian));
        authorities.lockWaiting(given.person(), given.receiver()).forEach(waiting -> wavering.renew(waiting, given));
    }

    /** Whether nobody reads under this consent at present. */
    public boolean isPaused(UUID consent) {
        return authorities
                .findByIdOptional(consent)
                .filter(authority -> authority.footing == Footing.PAUSED)
                .isPresent();
    }

    /** Whose consent this is, as far as the acting agency owns it. */
    public Optional<Rests> find(UUID consent) {
        return authorities
                .findByIdOptional(consent)
                .map(a -> new Rests(a.consent, a.person, a.footing == Footing.GOES_ON));
    }
}
