/** Style sheets that library replicas bundle. */
declare module '*.css';
