/** What case-service opens of a file to another agency is a reading of the person, and stands in the ledger as such. */
@NullMarked
package org.punte.identity.sharereading;

import org.jspecify.annotations.NullMarked;
