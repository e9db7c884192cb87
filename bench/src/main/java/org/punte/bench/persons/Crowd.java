package org.punte.bench.persons;

import java.time.LocalDate;
import java.util.Random;

/** Made-up humans whose names are as uneven as names are: the most frequent given name is one person's in fourteen. Same seed, same people. */
class Crowd {
    private static final String[] GIVEN =
            ("Maria Elena Ana Ioana Andreea Mihaela Cristina Daniela Alexandra Gabriela Stefania "
                            + "Nicoleta Madalina Larisa Georgiana Alina Raluca Bianca Roxana Ionut Andrei Gheorghe Vasile Constantin "
                            + "Marian Florin Razvan Catalin Bogdan Viorica Ecaterina Iuliana Oxana Svetlana Tatiana Natalia Ludmila "
                            + "Ramona Simona Diana Denisa Sorina Loredana Camelia Ileana Rodica Tudor Sebastian Valentin Lucia")
                    .split(" ");
    private static final String[] STEMS =
            ("Pop Ion Rad Stan Dumitr Mar Tud Vasil Petr Nicul Bran Crac Florl Gheorgh Lup Mold "
                            + "Munt Oanc Paun Raduc Sarb Serb Tep Ung Vacar Zamf Balac Cioban Dobr Enach Fil Grig Holb Iacob Jian Lazar "
                            + "Mihail Neag Olt Parv Rosc Sav Trif Urs Vlad Bars Cozm Dragh Farc Hant")
                    .split(" ");
    private static final String[] ENDS = "escu eanu an ache aru oiu ea ila".split(" ");
    private static final double UNEVEN = 2.2;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 55;

    private final Random random;

    Crowd(long seed) {
        this.random = new Random(seed);
    }

    /** One in ten without a birth date, one in three with a telephone. */
    Human next() {
        var given = GIVEN[skewed(GIVEN.length)];
        if (random.nextInt(4) == 0) given += " " + GIVEN[random.nextInt(GIVEN.length)];
        var born = random.nextInt(10) == 0 ? null : day();
        var phone = random.nextInt(3) == 0 ? "+40 7%08d".formatted(random.nextInt(100_000_000)) : null;
        return new Human(given, family(), born, phone);
    }

    /** The same human as another worker writes them down: a changed family name, swapped names, or a letter too many. */
    Human again(Human met) {
        return switch (random.nextInt(3)) {
            case 0 -> new Human(met.given(), met.born() == null ? met.family() : family(), met.born(), null);
            case 1 -> new Human(met.family(), met.given(), met.born(), null);
            default -> new Human(met.given(), met.family().replace("e", "ee"), met.born(), null);
        };
    }

    private String family() {
        int pick = skewed(STEMS.length * ENDS.length);
        return STEMS[pick % STEMS.length] + ENDS[pick * 7 % ENDS.length];
    }

    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), UNEVEN));
    }

    private LocalDate day() {
        return LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1, 1).plusDays(random.nextInt(365));
    }
}
