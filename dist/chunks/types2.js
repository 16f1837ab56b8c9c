let e=["single"],r=[1,2,3],s=["who","customer-task-on","provider-task-on","service-where-provider","service-where-customer","what-moves","category"];export{r as D,e as K,s as T};
