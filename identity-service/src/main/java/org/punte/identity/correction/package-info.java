/** What an agency is known by - name, kind, county - is corrected by network administrators of two agencies, who see both faces side by side. */
@NullMarked
package org.punte.identity.correction;

import org.jspecify.annotations.NullMarked;
