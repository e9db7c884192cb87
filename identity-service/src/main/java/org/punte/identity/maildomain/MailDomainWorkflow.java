package org.punte.identity.maildomain;

import static org.punte.identity.maildomain.MailDomainProblem.MAIL_DOMAIN_KNOWN;
import static org.punte.identity.maildomain.MailDomainProblem.MAIL_DOMAIN_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.Reach;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Changing the list of domains: proposed by one, agreed to by another; one transaction each. */
@ApplicationScoped
@Transactional
class MailDomainWorkflow {
    private final MailDomainRepository domains;
    private final SecondPerson second;
    private final Reach reach;
    private final Caller caller;
    private final Clock clock;

    MailDomainWorkflow(MailDomainRepository domains, SecondPerson second, Reach reach, Caller caller, Clock clock) {
        this.domains = domains;
        this.second = second;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
    }

    MailDomainView propose(ProposeMailDomain command) {
        var name = command.domain().toLowerCase(Locale.ROOT);
        if (domains.present(caller.agency(), name).isPresent()) throw MAIL_DOMAIN_KNOWN.because("%s is known", name);
        var domain = new MailDomain(caller.agency(), name, MailDomainState.PROPOSED, caller.account(), clock.instant());
        try {
            domains.persistAndFlush(domain);
        } catch (ConstraintViolationException known) {
            throw MAIL_DOMAIN_KNOWN.because("%s is known", name);
        }
        second.askFor(What.MAIL_DOMAIN, domain.id, domain.version);
        return MailDomainView.of(domain);
    }

    /** At the own agency alone, also for somebody who may be the second person elsewhere. */
    MailDomainView proposeRemoval(UUID id) {
        var own = caller.agency();
        return changed(id, domain -> {
            if (!domain.agency.equals(own)) throw unknown(id);
            second.requireOpen(domain.state == MailDomainState.ALLOWED);
            domain.propose(MailDomainState.LEAVING, caller.account(), clock.instant());
            domains.flush();
            second.askFor(What.MAIL_DOMAIN, id, domain.version);
        });
    }

    /** Agreeing needs another person; so does refusing: two people disagree openly. */
    MailDomainView decide(UUID id, boolean agreed) {
        return changed(id, domain -> {
            second.requireAnother(domain.proposedBy);
            second.requireOpen(domain.state.isOpen());
            domain.decide(agreed, caller.account(), clock.instant());
        });
    }

    MailDomainView see(UUID id) {
        return changed(id, domain -> {});
    }

    List<MailDomainView> list(UUID agency) {
        if (!second.mayActFor(agency)) return List.of();
        return second.inTheName(agency, () -> domains.presentOf(agency)).stream()
                .map(MailDomainView::of)
                .toList();
    }

    /** Without those in which the caller has a part. */
    List<MailDomainView> pending() {
        var own = caller.account();
        return reach.everywhere(domains::agenciesThatWait, domains::openOf).stream()
                .filter(domain -> !own.equals(domain.proposedBy))
                .map(MailDomainView::of)
                .toList();
    }

    private MailDomainView changed(UUID id, Consumer<MailDomain> change) {
        return second.actingFor(domains.agencyOf(id), () -> {
                    var domain = domains.findById(id, LockModeType.PESSIMISTIC_WRITE);
                    change.accept(domain);
                    domains.flush();
                    return MailDomainView.of(domain);
                })
                .orElseThrow(() -> unknown(id));
    }

    private static Rejection unknown(UUID id) {
        return MAIL_DOMAIN_NOT_FOUND.because("No mail domain %s", id);
    }
}
