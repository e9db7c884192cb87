package org.punte.portal.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Unreadable;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.code.Regions;
import org.punte.portal.page.Fields;

/** What is asked for, as typed; {@code include} names what the sender does not withhold. For one person or several who belong together. */
public abstract class EnvelopeForm {
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

    /** The age band that the look showed; not typed, it follows from the record. */
    @RestForm
    @Nullable
    String ageBand;

    /** What was withheld before the form was opened again. */
    @RestForm
    List<String> withheld = List.of();

    /** The items that a sender may withhold. */
    public record Items(
            @Nullable PlaceKind placeKind,
            @Nullable String region,
            @Nullable Boolean interpreter,
            @Nullable LocalDate neededBy,
            List<Requirement> requirements) {
        private Envelope of(AgeBand band) {
            return new Envelope(band, placeKind, region, interpreter, neededBy, requirements);
        }
    }

    /** As it was asked for before. */
    protected void as(Referral before) {
        var envelope = before.envelope();
        service = before.service().name();
        urgency = before.urgency().name();
        placeKind = string(envelope.placeKind());
        region = envelope.region();
        interpreter = Boolean.TRUE.equals(envelope.interpreter()) ? "true" : null;
        neededBy = string(envelope.neededBy());
        if (envelope.requirements() != null)
            requirements = envelope.requirements().stream().map(Enum::name).toList();
    }

    /** Whether the form had the fields of what is needed: what is empty there was left empty. */
    protected boolean asksNeeds() {
        return placeKind != null;
    }

    /** What is needed, as that form says. */
    protected void needs(EnvelopeForm said) {
        placeKind = said.placeKind;
        interpreter = said.interpreter;
        neededBy = said.neededBy;
        requirements = said.requirements;
        withheld = said.withheld;
    }

    /** A day before this one is asked for no more. */
    protected void leaveOut(LocalDate today) {
        var day = Fields.date(neededBy);
        if (day != null && day.isBefore(today)) neededBy = null;
    }

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public Urgency urgency() {
        var chosen = Fields.code(Urgency.class, urgency);
        return chosen == null ? Urgency.NORMAL : chosen;
    }

    public @Nullable String region() {
        var typed = Fields.text(region);
        return typed == null ? null : Regions.code(typed);
    }

    /** All of them at first; what was withheld stays withheld. */
    public boolean includes(Object item) {
        var name = item.toString();
        return shown == null ? !withheld.contains(name) : include.contains(name);
    }

    /** For the form when it is opened again: what was typed and is not to be seen. */
    public List<String> withheld() {
        return shown == null
                ? withheld
                : given().filter(item -> !include.contains(item)).toList();
    }

    /** Whether the look from which this form comes showed just this band. */
    public boolean showed(AgeBand band) {
        return band.name().equals(ageBand);
    }

    /** Whether there was such a look, and the record has changed since. */
    public boolean showedOther(AgeBand band) {
        return Fields.text(ageBand) != null && !showed(band);
    }

    public boolean isIn(PlaceKind kind) {
        return kind.name().equals(placeKind);
    }

    public boolean needsInterpreter() {
        return interpreter != null;
    }

    public boolean requires(Requirement requirement) {
        return requirements.contains(requirement.name());
    }

    /** As typed, also where it is no day: the form that comes back shows it. */
    public String neededByAsTyped() {
        return neededBy == null ? "" : neededBy;
    }

    /** About one person of this band: everything that was typed. */
    public Envelope full(AgeBand band) {
        return typedItems().of(band);
    }

    /** The same as it is sent. */
    public Envelope confirmed(AgeBand band) {
        return keptItems().of(band);
    }

    /** As the look showed it. */
    protected @Nullable String ageBand() {
        return ageBand;
    }

    protected List<String> requirements() {
        return requirements;
    }

    /** Everything that was typed. */
    protected Items typedItems() {
        return new Items(
                Fields.code(PlaceKind.class, placeKind),
                knownRegion(),
                interpreter == null ? null : Boolean.TRUE,
                Fields.date(neededBy),
                Fields.codes(Requirement.class, requirements));
    }

    /** What is sent: an item that was not included does not exist. */
    protected Items keptItems() {
        var typed = typedItems();
        return new Items(
                kept("placeKind", typed.placeKind()),
                kept("region", typed.region()),
                kept("interpreter", typed.interpreter()),
                kept("neededBy", typed.neededBy()),
                typed.requirements().stream()
                        .filter(r -> include.contains(r.name()))
                        .toList());
    }

    /** Said before the look, which would show it as if there were such a place. */
    private @Nullable String knownRegion() {
        var code = region();
        if (code != null && !Regions.isKnown(code)) throw new Unreadable(Fields.text(region));
        return code;
    }

    /** All that was typed of it, and these: what differs in it is something else to send. */
    protected List<?> typedWith(Object... more) {
        return Arrays.asList(
                service, urgency, placeKind, region, interpreter, neededBy, requirements, include, Arrays.asList(more));
    }

    private Stream<String> given() {
        return Stream.of(
                        given("placeKind", placeKind),
                        given("region", region),
                        given("interpreter", interpreter),
                        given("neededBy", neededBy),
                        requirements.stream())
                .flatMap(items -> items);
    }

    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Stream<String> given(String name, @Nullable String typed) {
        return Fields.text(typed) == null ? Stream.of() : Stream.of(name);
    }

    private <T> @Nullable T kept(String name, @Nullable T value) {
        return include.contains(name) ? value : null;
    }
}
