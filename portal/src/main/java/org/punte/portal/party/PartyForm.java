package org.punte.portal.party;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.party.SendParty;
import org.punte.portal.client.party.Together;
import org.punte.portal.page.Fields;
import org.punte.portal.referral.EnvelopeForm;

/** The fields of the form for a new party, as typed. */
class PartyForm extends EnvelopeForm {
    @RestForm
    @Nullable
    String receiver;

    @RestForm
    List<String> companions = List.of();

    @RestForm
    @Nullable
    String together;

    public UUID receiver() {
        return Fields.required(Fields.id(receiver), "receiver");
    }

    public boolean isFor(UUID agency) {
        return agency.toString().equals(receiver);
    }

    public boolean brings(UUID person) {
        return companions.contains(person.toString());
    }

    /** At least one. */
    List<UUID> companions() {
        return Fields.some(Fields.ids(companions), "companions");
    }

    public Together together() {
        return Fields.code(Together.class, together) == Together.IF_POSSIBLE ? Together.IF_POSSIBLE : Together.ONLY;
    }

    /** What can be chosen. */
    public List<Together> ways() {
        return List.of(Together.ONLY, Together.IF_POSSIBLE);
    }

    /** The bands of all of them, in their order, as the look carries them along. */
    public String bands(List<Companion> members) {
        return members.stream().map(one -> one.ageBand().name()).collect(Collectors.joining(" "));
    }

    /** Whether the look from which this form comes showed each of them in just this band. */
    boolean showed(List<Companion> members) {
        return bands(members).equals(ageBand());
    }

    /** Whether there was such a look, and a record has changed since. */
    public boolean showedOther(List<Companion> members) {
        return Fields.text(ageBand()) != null && !showed(members);
    }

    /** Everything that was typed. */
    public Items full() {
        return typedItems();
    }

    /** What is sent. */
    SendParty.Shared confirmed() {
        var kept = keptItems();
        return new SendParty.Shared(
                kept.placeKind(), kept.region(), kept.interpreter(), kept.neededBy(), kept.requirements());
    }

    List<?> typed() {
        return typedWith(receiver, companions, together, ageBand());
    }
}
