/** Reading a person, by the owner or under a grant, and the ledger that remembers each attempt. */
@NullMarked
package org.punte.identity.reading;

import org.jspecify.annotations.NullMarked;
