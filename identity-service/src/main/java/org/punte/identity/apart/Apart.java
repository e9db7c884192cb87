package org.punte.identity.apart;

/**
 * SQL about who stepped aside from what. Whom and from what are columns, written with their table, or parameters of the query
 * around it.
 */
public final class Apart {
    private static final String DECLARED = """
            from conflict_of_interest c
              left join disclosure_grant g on g.referral = c.referral and g.receiver = c.agency
            """;

    private static final String FROM_PERSON = "exists (select " + DECLARED + """
             where c.agency = %s and c.account = %s and not c.lifted and %s in (c.person, g.receiver_person))""";

    private static final String PERSONS = "select distinct p.id " + DECLARED + """
              join person p on p.owner = c.agency and p.id in (c.person, g.receiver_person)
             where c.agency = %s and c.account = %s and not c.lifted""";

    private static final String FROM_REFERRAL = """
            exists (select from conflict_of_interest c
                     where c.agency = %s and c.account = %s and not c.lifted and c.referral = %s)""";

    private Apart() {}

    /** From a record of the agency: the sender's, which the declaration names, or the receiver's, which the grant does. */
    public static String fromPerson(String agency, String account, String person) {
        return FROM_PERSON.formatted(agency, account, person);
    }

    /** Which records those are, as a query: from the side of the declarations, few of them, and many persons. */
    public static String persons(String agency, String account) {
        return PERSONS.formatted(agency, account);
    }

    /** From a referral. */
    public static String fromReferral(String agency, String account, String referral) {
        return FROM_REFERRAL.formatted(agency, account, referral);
    }
}
