/** What keeps a person safe tonight, read under an emergency opening, with its row in the ledger. */
@NullMarked
package org.punte.identity.essentials;

import org.jspecify.annotations.NullMarked;
