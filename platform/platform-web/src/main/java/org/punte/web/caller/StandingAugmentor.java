package org.punte.web.caller;

import static org.punte.web.problem.CommonProblem.ACCOUNT_WITHOUT_STANDING;
import static org.punte.web.problem.CommonProblem.AGENCY_NOT_CHOSEN;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Hearing;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Gives a verified token the roles of its account's standing. Roles in the token itself count for nothing. */
@ApplicationScoped
class StandingAugmentor implements SecurityIdentityAugmentor {
    private final Standings standings;
    private final Hearing hearing;
    private final VerifiedTokens tokens;
    private final Actors actors;

    StandingAugmentor(Standings standings, Hearing hearing, VerifiedTokens tokens, Actors actors) {
        this.standings = standings;
        this.hearing = hearing;
        this.tokens = tokens;
        this.actors = actors;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) return Uni.createFrom().item(identity);
        try {
            if (!(identity.getPrincipal() instanceof JsonWebToken token)) throw noStanding();
            tokens.remember(identity, token);
            hearing.requireRecent();
            UUID agency = ChosenAgency.in(token.getClaim("organization"))
                    .orElseThrow(() -> AGENCY_NOT_CHOSEN.because("The token must be for exactly one agency"));
            UUID account = ChosenAgency.id(token.getSubject()).orElseThrow(StandingAugmentor::noStanding);
            var remembered = standings.remembered(account, agency);
            if (remembered != null) return Uni.createFrom().item(with(identity, token, remembered));
            return context.runBlocking(() -> with(identity, token, asked(account, agency)));
        } catch (Rejection refusal) {
            return Uni.createFrom().failure(refusal);
        }
    }

    /** Asked as nobody: who acts is only being found out. */
    private Optional<Standing> asked(UUID account, UUID agency) {
        return actors.as(Actor.NOBODY, () -> standings.of(account, agency));
    }

    private static SecurityIdentity with(SecurityIdentity identity, JsonWebToken token, Optional<Standing> known) {
        var standing = known.filter(s -> !s.blocked()).orElseThrow(StandingAugmentor::noStanding);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addRoles(opening(standing.roles()))
                .addAttribute(Actors.ATTRIBUTE, Actor.of(standing, SignInTime.in(token)))
                .build();
    }

    /** What is left of roles in an emergency is none of those that can be given; and nobody holds one because a row says so. */
    private static Set<String> opening(Set<String> roles) {
        var opening = new HashSet<>(roles);
        if (Collections.disjoint(roles, Roles.ALL)) opening.remove(Roles.HOLDER);
        else opening.add(Roles.HOLDER);
        return opening;
    }

    private static Rejection noStanding() {
        return ACCOUNT_WITHOUT_STANDING.because("Ask your agency's administrator");
    }
}
