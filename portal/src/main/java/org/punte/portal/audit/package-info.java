/** What supervisors and auditors look at: other bases than consent, and the ledger of readings. */
@NullMarked
package org.punte.portal.audit;

import org.jspecify.annotations.NullMarked;
