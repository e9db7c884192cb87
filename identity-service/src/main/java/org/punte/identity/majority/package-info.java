/** The day on which somebody comes of age: foreseen, and never missed. */
@NullMarked
package org.punte.identity.majority;

import org.jspecify.annotations.NullMarked;
