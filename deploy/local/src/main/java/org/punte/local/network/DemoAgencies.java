package org.punte.local.network;

import static org.punte.local.network.DemoAgency.directorate;
import static org.punte.local.network.DemoAgency.ngo;

import java.util.List;
import org.punte.local.network.DemoAgency.DemoStaff;

/**
 * A coordinating NGO, a Norwegian partner, three Romanian NGOs and nine county directorates. Two of them keep the network: an
 * agency is let in by both.
 */
final class DemoAgencies {
    static final DemoAgency COORDINATOR = ngo(
            "podul",
            FirstAgency.NAME,
            "B",
            new DemoStaff("ana@podul.example", "Ana Caseworker", List.of("caseworker")),
            new DemoStaff("mara@podul.example", "Mara Supervisor", List.of("supervisor", "desk")));

    static final List<DemoAgency> OTHERS = List.of(
            new DemoAgency(
                    "brohjelp",
                    "Brohjelp",
                    "FOREIGN_NGO",
                    null,
                    "Europe/Oslo",
                    List.of(
                            allRound("ingrid", "brohjelp"),
                            new DemoStaff("nora@brohjelp.example", "Nora Administrator", List.of("network-admin")))),
            ngo("izvor", "Asociația Izvor", "CJ", allRound("ioana", "izvor")),
            ngo("prag", "Fundația Prag", "BH", allRound("petra", "prag")),
            ngo("lumina", "Institutul Lumina de Est", "MS", allRound("laura", "lumina")),
            directorate("dambovita", "DB", "Dâmbovița", allRound("diana", "dambovita")),
            directorate("mures", "MS", "Mureș", allRound("mihai", "mures")),
            directorate("satumare", "SM", "Satu Mare", allRound("sorin", "satumare")),
            directorate("salaj", "SJ", "Sălaj", allRound("silvia", "salaj")),
            directorate("sibiu", "SB", "Sibiu", allRound("simona", "sibiu")),
            directorate("galati", "GL", "Galați", allRound("gabriel", "galati")),
            directorate("bacau", "BC", "Bacău", allRound("bianca", "bacau")),
            directorate(
                    "iasi",
                    "IS",
                    "Iași",
                    new DemoStaff("dan@iasi.example", "Dan Caseworker", List.of("caseworker")),
                    new DemoStaff("irina@iasi.example", "Irina Desk", List.of("desk", "supervisor")),
                    new DemoStaff("iulia@iasi.example", "Iulia Administrator", List.of("agency-admin")),
                    new DemoStaff("veta@iasi.example", "Veta Auditor", List.of("auditor", "analyst"))),
            directorate("teleorman", "TR", "Teleorman", allRound("teodor", "teleorman")));

    private DemoAgencies() {}

    /** In a small agency one person does everything. */
    private static DemoStaff allRound(String name, String slug) {
        String called = name.substring(0, 1).toUpperCase() + name.substring(1) + " Worker";
        return new DemoStaff(
                name + "@" + slug + ".example", called, List.of("caseworker", "desk", "supervisor", "agency-admin"));
    }
}
