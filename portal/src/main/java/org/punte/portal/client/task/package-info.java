/** What identity-service says about things to do for persons. */
@NullMarked
package org.punte.portal.client.task;

import org.jspecify.annotations.NullMarked;
