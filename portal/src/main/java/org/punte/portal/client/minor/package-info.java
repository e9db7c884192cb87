/** What identity-service says about those who are treated as children, and about who decides for them. */
@NullMarked
package org.punte.portal.client.minor;

import org.jspecify.annotations.NullMarked;
