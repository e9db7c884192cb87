/** Who may sign in for the agency: invitations, roles, blocks, freezes, and the review of who still works here. */
@NullMarked
package org.punte.portal.account;

import org.jspecify.annotations.NullMarked;
