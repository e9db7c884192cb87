/** Reading the ledgers of a local network again, from the command line. */
@NullMarked
package org.punte.local.ledger;

import org.jspecify.annotations.NullMarked;
