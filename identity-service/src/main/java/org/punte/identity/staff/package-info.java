/** The people for whom somebody may be the second person: of the own agency, of those that named them, of any for the network. */
@NullMarked
package org.punte.identity.staff;

import org.jspecify.annotations.NullMarked;
