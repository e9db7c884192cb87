/** The readings of an agency as a chain: who edits, removes or reorders one is found. For its auditors. */
@NullMarked
package org.punte.identity.ledger;

import org.jspecify.annotations.NullMarked;
