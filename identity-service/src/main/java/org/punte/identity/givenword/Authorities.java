package org.punte.identity.givenword;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toSet;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.consent.ConsentState;
import org.punte.identity.consent.Giver;
import org.punte.identity.receiver.ReceiverRules;
import org.punte.identity.terms.ConsentBasis;
import org.punte.web.caller.Caller;

/** The door of whoever writes consents: remembers on whose word each rests, and asks whether another basis carries. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Authorities {
    /** Whose a consent is; {@code goesOn} although its giver's word counts no longer. */
    public record Rests(UUID consent, UUID person, boolean goesOn) {}

    private final AuthorityRepository authorities;
    private final ConsentRegister consents;
    private final Instance<BasisRule> bases;
    private final ReceiverRules receivers;
    private final Caller caller;

    Authorities(
            AuthorityRepository authorities,
            ConsentRegister consents,
            @Any Instance<BasisRule> bases,
            ReceiverRules receivers,
            Caller caller) {
        this.authorities = authorities;
        this.consents = consents;
        this.bases = bases;
        this.receivers = receivers;
        this.caller = caller;
    }

    /** Refuses a basis other than consent that does not carry for this person and one of the receivers. */
    public void requireBasis(UUID person, ConsentBasis basis, Collection<UUID> receivers) {
        bases.forEach(rule -> receivers.forEach(receiver -> rule.require(person, basis, receiver)));
    }

    /**
     * Who is told only after a supervisor has said yes. A supervisor answers for what she invokes; those who investigate are
     * told by nobody else alone.
     */
    public Set<UUID> waiting(UUID person, ConsentBasis basis, Collection<UUID> told) {
        if (caller.is(SUPERVISOR)) return Set.of();
        return told.stream()
                .filter(receiver -> basis.waitsForSupervisor() || receivers.investigates(receiver))
                .filter(receiver -> bases.stream().noneMatch(rule -> rule.needsNobody(person, basis, receiver)))
                .collect(toSet());
    }

    /**
     * What was agreed in a conversation rests on the word of whoever answered.
     *
     * @param forChild whether the person is treated as a child, so that only somebody else could answer
     */
    public void rest(UUID conversation, UUID owner, Giver giver, @Nullable UUID guardian, boolean forChild) {
        consents.ofConversation(conversation).stream()
                .filter(consent -> consent.state() == ConsentState.GIVEN && consent.basis() == ConsentBasis.CONSENT)
                .map(given -> new ConsentAuthority(given, owner, giver, guardian))
                .forEach(authority -> {
                    authority.forChild = giver == Giver.GUARDIAN || (forChild && giver == Giver.COURT);
                    authorities.persistAndFlush(authority);
                });
    }

    /** Whether nobody reads under this consent at present. */
    public boolean isPaused(UUID consent) {
        return isPaused(authorities.findByIdOptional(consent));
    }

    /** The same, and until the transaction ends no pause begins or ends: one that comes after it finds what was opened meanwhile. */
    public boolean holdPaused(UUID consent) {
        return isPaused(authorities.lock(consent));
    }

    private static boolean isPaused(Optional<ConsentAuthority> found) {
        return found.filter(authority -> authority.footing == Footing.PAUSED).isPresent();
    }

    /** Whose consent this is, as far as the acting agency owns it. */
    public Optional<Rests> find(UUID consent) {
        return authorities
                .findByIdOptional(consent)
                .map(a -> new Rests(a.consent, a.person, a.footing == Footing.GOES_ON));
    }
}
