/** The sealed sheets of a record: who may write and read them, and that the ledger hears of it. */
@NullMarked
package org.punte.identity.recordsheet;

import org.jspecify.annotations.NullMarked;
