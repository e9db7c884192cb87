package org.punte.portal.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.membership.ChangeMember;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.Weekday;
import org.punte.portal.client.membership.WorkingWeek;
import org.punte.portal.page.Fields;

/** The fields of the form about one's own agency: as stored, or as typed when they come back with a refusal. */
class OwnData {
    private static final String PUBLIC = "RO";
    private static final String ROMANIA = "Europe/Bucharest";

    @RestForm
    @Nullable
    String phone;

    @RestForm
    @Nullable
    String website;

    @RestForm
    List<String> days = List.of();

    @RestForm
    @Nullable
    String opens;

    @RestForm
    @Nullable
    String closes;

    @RestForm
    @Nullable
    String holidays;

    @RestForm
    @Nullable
    String publicHolidays;

    @RestForm
    List<String> staffed = List.of();

    @RestForm
    List<String> languages = List.of();

    @RestForm
    @Nullable
    UUID guardian;

    static OwnData of(Member agency) {
        var data = new OwnData();
        data.phone = agency.phone();
        data.website = agency.website();
        data.languages = agency.languages() == null ? List.of() : agency.languages();
        data.guardian = agency.guardian();
        data.staffed = Hours.written(agency.staffedHours());
        if (agency.calendar() != null) data.keep(agency.calendar());
        if (keepsHolidaysAtFirst(agency)) data.publicHolidays = PUBLIC;
        return data;
    }

    /** Ticked beforehand where nobody has said anything yet: with the first change it is the agency's own word. */
    private static boolean keepsHolidaysAtFirst(Member agency) {
        return agency.version() == 0
                && agency.kind().keepsOfficeHours()
                && agency.zone().equals(ROMANIA);
    }

    private void keep(WorkingWeek week) {
        days = week.days().stream().map(Weekday::name).toList();
        opens = week.opens().toString();
        closes = week.closes().toString();
        holidays = week.holidays().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        publicHolidays = week.publicHolidays();
    }

    ChangeMember.Own command() {
        var site = website();
        return new ChangeMember.Own(
                phone(), site == null ? "" : site, week(), Hours.read(staffed), languages, guardian);
    }

    private WorkingWeek week() {
        return new WorkingWeek(
                Fields.codes(Weekday.class, days),
                Fields.required(Fields.time(opens), "opens"),
                Fields.required(Fields.time(closes), "closes"),
                dates(),
                isPublicHolidays() ? PUBLIC : null);
    }

    private List<LocalDate> dates() {
        var typed = holidays();
        if (typed == null) return List.of();
        return Fields.several(typed, "[\\s,;]+", day -> Fields.required(Fields.date(day), "holidays"));
    }

    public @Nullable String phone() {
        return Fields.text(phone);
    }

    public @Nullable String website() {
        return Fields.text(website);
    }

    public boolean worksOn(Weekday day) {
        return days.contains(day.name());
    }

    public @Nullable String opens() {
        return Fields.text(opens);
    }

    public @Nullable String closes() {
        return Fields.text(closes);
    }

    public @Nullable String holidays() {
        return Fields.text(holidays);
    }

    public boolean isPublicHolidays() {
        return publicHolidays != null;
    }

    public String staffedOn(Weekday day) {
        return day.ordinal() < staffed.size() ? staffed.get(day.ordinal()) : "";
    }

    public List<String> languages() {
        return languages;
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }

    public boolean isGuardian(UUID agency) {
        return agency.equals(guardian);
    }
}
