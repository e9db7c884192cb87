package org.punte.notifications.awaited;

import static org.punte.notifications.message.MessageKind.AGENCY_CORRECTION_PROPOSED;
import static org.punte.notifications.message.MessageKind.AGREEMENT_PROPOSED;
import static org.punte.notifications.message.MessageKind.APPROVAL_AWAITED;
import static org.punte.notifications.message.MessageKind.RENEWAL_ASKED;
import static org.punte.notifications.message.MessageKind.SECOND_PERSON_PROPOSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.RoleHolderRepository;
import org.punte.notifications.news.RoleHolderRepository.Holder;
import org.punte.web.caller.Roles;

/**
 * Tells those who may say yes that something waits for them: of the agency's administrators and supervisors whoever had no
 * part in it, and the second persons whom it named elsewhere; where nobody is left at the agency, network administrators as well.
 */
@ApplicationScoped
class AwaitedConsumer implements EventHandler {
    private static final String AGREEMENT = "AGREEMENT";
    private static final String SECOND_PERSON = "SECOND_PERSON";
    private static final String ESCALATION = "ESCALATION";
    private static final String CORRECTION = "AGENCY_CORRECTION";
    private static final Set<String> ON_PAGE_OF_AGENCY = Set.of(SECOND_PERSON, CORRECTION);

    /** Only the members we read. */
    record Awaited(
            UUID agency,
            String what,
            List<UUID> involved,
            @Nullable List<Holder> named) {
        /** At each agency those whom it may concern and who had no part in it. */
        Map<UUID, List<UUID>> others(Stream<Holder> holders) {
            return Holder.byAgency(holders.filter(holder -> !involved.contains(holder.account())));
        }

        MessageKind kind() {
            return switch (what) {
                case AGREEMENT -> AGREEMENT_PROPOSED;
                case SECOND_PERSON -> SECOND_PERSON_PROPOSED;
                case CORRECTION -> AGENCY_CORRECTION_PROPOSED;
                case "FACTOR_RENEWAL" -> RENEWAL_ASKED;
                default -> APPROVAL_AWAITED;
            };
        }
    }

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    AwaitedConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-awaited";
    }

    @Override
    public Set<String> types() {
        return Set.of("approval.awaited.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var awaited = event.data(Awaited.class);
        var here = awaited.others(here(awaited));
        var network = here.isEmpty() && !awaited.what().equals(AGREEMENT);
        var elsewhere = network ? holders.everywhere(Roles.NETWORK_ADMIN).stream() : Stream.<Holder>empty();
        here.forEach((agency, accounts) -> tell(event, awaited, agency, accounts));
        awaited.others(Stream.concat(elsewhere, named(awaited)))
                .forEach((agency, accounts) -> tell(event, awaited, agency, accounts));
    }

    private Stream<Holder> here(Awaited awaited) {
        return roles(awaited)
                .flatMap(role -> holders.at(awaited.agency(), role).stream())
                .map(account -> new Holder(awaited.agency(), account));
    }

    /** Whoever was named and still supervises there; a producer of before names nobody. */
    private Stream<Holder> named(Awaited awaited) {
        return Stream.ofNullable(awaited.named())
                .flatMap(List::stream)
                .filter(one -> holders.at(one.agency(), Roles.SUPERVISOR).contains(one.account()));
    }

    private static Stream<String> roles(Awaited awaited) {
        return switch (awaited.what()) {
            case AGREEMENT -> Stream.of(Roles.AGENCY_ADMIN);
            case SECOND_PERSON, ESCALATION, CORRECTION -> Stream.of();
            default -> Stream.of(Roles.AGENCY_ADMIN, Roles.SUPERVISOR);
        };
    }

    /** A second person stands on the page of the agency that named them, a correction on that of the agency; all else on lists. */
    private void tell(ReceivedEvent event, Awaited awaited, UUID to, List<UUID> accounts) {
        var about = ON_PAGE_OF_AGENCY.contains(awaited.what()) ? awaited.agency() : event.subject();
        var told = new Told(awaited.kind(), to, Told.accounts(accounts), Matter.about(about), Fact.of(event));
        delivery.deliver(told);
    }
}
