package org.punte.portal.offering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.DescribeListing;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.directory.Listing;
import org.punte.portal.client.directory.ListingStatus;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.code.Regions;
import org.punte.portal.code.Tongues;
import org.punte.portal.member.Hours;
import org.punte.portal.page.Fields;

/** The fields of the form that describes a service, as typed. */
class ServiceForm {
    @RestForm
    @Nullable
    String service;

    @RestForm
    @Nullable
    String status;

    @RestForm
    @Nullable
    String minAge;

    @RestForm
    @Nullable
    String maxAge;

    @RestForm
    List<String> sexes = List.of();

    @RestForm
    List<String> stages = List.of();

    @RestForm
    @Nullable
    String families;

    @RestForm
    @Nullable
    String disabilities;

    /** Ticked, and typed as names or codes. */
    @RestForm
    List<String> languages = List.of();

    @RestForm
    @Nullable
    String counties;

    @RestForm
    List<String> features = List.of();

    @RestForm
    List<String> hours = List.of();

    @RestForm
    @Nullable
    String licences;

    @RestForm
    @Nullable
    String waitingDays;

    @RestForm
    @Nullable
    String conditions;

    @RestForm
    @Nullable
    String assuredOn;

    /** The form for what is listed already. */
    static ServiceForm of(Listing listing) {
        var form = new ServiceForm();
        var takes = listing.eligibility();
        form.service = listing.service().name();
        form.status = listing.status().name();
        form.minAge = text(takes.minAge());
        form.maxAge = text(takes.maxAge());
        form.sexes = names(takes.sexes());
        form.stages = names(takes.statuses());
        form.families = text(takes.families());
        form.disabilities = text(takes.disabilities());
        form.languages = listing.languages();
        form.counties = listing.counties().stream().map(Regions::name).collect(Collectors.joining(", "));
        form.features = names(listing.features());
        form.hours = Hours.written(listing.schedule());
        form.licences = String.join(", ", listing.licences());
        form.waitingDays = text(listing.waitingDays());
        form.conditions = listing.conditions();
        form.assuredOn = text(listing.assuredOn());
        return form;
    }

    DescribeListing command() {
        return new DescribeListing(
                Fields.required(Fields.code(ServiceCode.class, service), "service"),
                Fields.required(Fields.code(ListingStatus.class, status), "status"),
                new Eligibility(
                        Fields.number(minAge),
                        Fields.number(maxAge),
                        Fields.codes(Eligibility.Sex.class, sexes),
                        Fields.codes(Eligibility.Stage.class, stages),
                        answer(families),
                        answer(disabilities)),
                tongues(),
                Regions.codes(counties == null ? "" : counties),
                Fields.codes(Requirement.class, features),
                Hours.read(hours),
                parts(licences, "\\s*[,;]\\s*").toList(),
                Fields.number(waitingDays),
                Fields.text(conditions),
                Fields.date(assuredOn));
    }

    public boolean has(Enum<?> code) {
        var name = code.name();
        return name.equals(service)
                || name.equals(status)
                || sexes.contains(name)
                || stages.contains(name)
                || features.contains(name);
    }

    public String typed(String field) {
        var text =
                switch (field) {
                    case "minAge" -> minAge;
                    case "maxAge" -> maxAge;
                    case "counties" -> counties;
                    case "licences" -> licences;
                    case "waitingDays" -> waitingDays;
                    case "conditions" -> conditions;
                    case "assuredOn" -> assuredOn;
                    case "families" -> families;
                    case "disabilities" -> disabilities;
                    default -> throw new IllegalArgumentException(field);
                };
        return text == null ? "" : text;
    }

    /** Those that can be ticked: what is usual here, and whatever else was chosen. */
    public List<String> tickable() {
        return Tongues.with(tongues().stream().filter(Tongues::isCode).toList());
    }

    public boolean speaks(String language) {
        return tongues().contains(language);
    }

    /** What was typed and is no language. */
    public String unknownTongues() {
        return tongues().stream().filter(code -> !Tongues.isCode(code)).collect(Collectors.joining(", "));
    }

    private List<String> tongues() {
        return Tongues.codes(String.join(",", languages)).stream().distinct().toList();
    }

    public String hours(int day) {
        return day < hours.size() ? hours.get(day) : "";
    }

    /** Yes, no, or not said. */
    private static @Nullable Boolean answer(@Nullable String chosen) {
        var text = Fields.text(chosen);
        return text == null ? null : Boolean.valueOf(text);
    }

    private static Stream<String> parts(@Nullable String typed, String between) {
        var text = Fields.text(typed);
        return text == null ? Stream.of() : Stream.of(text.split(between));
    }

    private static List<String> names(@Nullable List<? extends Enum<?>> codes) {
        return codes == null ? List.of() : codes.stream().map(Enum::name).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
