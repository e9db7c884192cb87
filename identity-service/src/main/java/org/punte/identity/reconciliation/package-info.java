/** Compares who belongs where by our record with what the identity server thinks, and makes them agree. Ours is right. */
@NullMarked
package org.punte.identity.reconciliation;

import org.jspecify.annotations.NullMarked;
