package org.punte.portal.party;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.party.SendParty;
import org.punte.portal.client.party.Together;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Regions;

/** The fields of the form for a new party, as typed; {@code include} names what the sender does not withhold. */
class PartyForm {
    @RestForm
    @Nullable
    String receiver;

    @RestForm
    List<String> companions = List.of();

    @RestForm
    @Nullable
    String together;

    @RestForm
    @Nullable
    String service;

    @RestForm
    @Nullable
    String urgency;

    @RestForm
    @Nullable
    String placeKind;

    @RestForm
    @Nullable
    String region;

    @RestForm
    @Nullable
    String interpreter;

    @RestForm
    @Nullable
    String neededBy;

    @RestForm
    List<String> requirements = List.of();

    @RestForm
    List<String> include = List.of();

    /** Whether the optional items have been shown: what is not included then is withheld. */
    @RestForm
    @Nullable
    String shown;

    public UUID receiver() {
        return Fields.id(receiver);
    }

    public boolean isFor(UUID agency) {
        return agency.toString().equals(receiver);
    }

    public boolean brings(UUID person) {
        return companions.contains(person.toString());
    }

    /** At least one. */
    List<UUID> companions() {
        if (companions.isEmpty()) throw Fields.invalid();
        return companions.stream().map(Fields::id).toList();
    }

    public Together together() {
        return Fields.code(Together.class, together) == Together.IF_POSSIBLE ? Together.IF_POSSIBLE : Together.ONLY;
    }

    /** What can be chosen. */
    public List<Together> ways() {
        return List.of(Together.ONLY, Together.IF_POSSIBLE);
    }

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public Urgency urgency() {
        var chosen = Fields.code(Urgency.class, urgency);
        return chosen == null ? Urgency.NORMAL : chosen;
    }

    /** Everything that was typed. */
    public SendParty.Shared full() {
        var typed = Fields.text(region);
        return new SendParty.Shared(
                Fields.code(PlaceKind.class, placeKind),
                typed == null ? null : Regions.code(typed),
                interpreter == null ? null : Boolean.TRUE,
                Fields.date(neededBy),
                requirements.stream()
                        .map(code -> Fields.required(Fields.code(Requirement.class, code)))
                        .toList());
    }

    /** What is sent: an item that was not included does not exist. */
    SendParty.Shared confirmed() {
        var full = full();
        return new SendParty.Shared(
                kept("placeKind", full.placeKind()),
                kept("region", full.region()),
                kept("interpreter", full.interpreter()),
                kept("neededBy", full.neededBy()),
                requirements(full));
    }

    /** All of them at first; what was withheld stays withheld. */
    public boolean includes(Object item) {
        return shown == null || include.contains(item.toString());
    }

    /** All that was typed: what differs in it is something else to send. */
    List<?> typed() {
        return Arrays.asList(
                receiver,
                companions,
                together,
                service,
                urgency,
                placeKind,
                region,
                interpreter,
                neededBy,
                requirements,
                include);
    }

    private List<Requirement> requirements(SendParty.Shared full) {
        return Fields.required(full.requirements()).stream()
                .filter(r -> include.contains(r.name()))
                .toList();
    }

    private <T> @Nullable T kept(String name, @Nullable T value) {
        return include.contains(name) ? value : null;
    }
}
