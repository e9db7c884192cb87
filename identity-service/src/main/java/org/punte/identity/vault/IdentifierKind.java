package org.punte.identity.vault;

/** The facts that the vault knows, each in its category. */
enum IdentifierKind {
    NICKNAME(Category.IDENTITY),
    GIVEN_NAME(Category.IDENTITY),
    FAMILY_NAME(Category.IDENTITY),
    BIRTH_DATE(Category.IDENTITY),
    NATIONALITY(Category.IDENTITY),
    PHONE(Category.CONTACT),
    EMAIL(Category.CONTACT),
    LANGUAGES(Category.LANGUAGE);

    final Category category;

    IdentifierKind(Category category) {
        this.category = category;
    }
}
