package org.punte.identity.apart;

/**
 * SQL about who stepped aside from what. Whom and from what are columns, written with their table, or parameters of the query
 * around it.
 */
public final class Apart {
    /**
     * What the agency took on for the human is meant: by the grant of the referral that was declared about, or, where it was sent on
     * from a record of the agency, by the one that the record came of; and by all others of the same person.
     */
    private static final String DECLARED = """
            from conflict_of_interest c
              left join disclosure_grant meant
                on meant.receiver = c.agency and (meant.referral = c.referral or meant.receiver_person = c.person)
              left join disclosure_grant g on g.person = meant.person and g.receiver = meant.receiver
            """;

    private static final String FROM_PERSON = "exists (select " + DECLARED + """
             where c.agency = %s and c.account = %s and not c.lifted and %s in (c.person, g.receiver_person))""";

    private static final String PERSONS = "select distinct p.id " + DECLARED + """
              join person p on p.owner = c.agency and p.id in (c.person, g.receiver_person)
             where c.agency = %s and c.account = %s and not c.lifted""";

    private static final String FROM_REFERRAL = "exists (select " + DECLARED + """
             where c.agency = %s and c.account = %s and not c.lifted and %s in (c.referral, g.referral))""";

    private Apart() {}

    /** From a record of the agency: the one that it sends from, which the declaration names, or one of the receiver's, which the grants do. */
    public static String fromPerson(String agency, String account, String person) {
        return FROM_PERSON.formatted(agency, account, person);
    }

    /** Which records those are, as a query: from the side of the declarations, few of them, and many persons. */
    public static String persons(String agency, String account) {
        return PERSONS.formatted(agency, account);
    }

    /** From a referral: the one that was declared about, or another that the receiver took on for the same person. */
    public static String fromReferral(String agency, String account, String referral) {
        return FROM_REFERRAL.formatted(agency, account, referral);
    }
}
