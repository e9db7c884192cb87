/** What is told about a person: one spelling, sealed where it lies, opened only for whoever works with the person. */
@NullMarked
package org.punte.identity.told;

import org.jspecify.annotations.NullMarked;
