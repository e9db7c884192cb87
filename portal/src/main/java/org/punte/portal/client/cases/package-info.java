/** case-service as the portal sees it: case files and what others share of theirs. */
@NullMarked
package org.punte.portal.client.cases;

import org.jspecify.annotations.NullMarked;
